/** IM-DMP (Intimate Merger). */
const facts = {
    id: 'intimate-merger',
    purpose: 'advertising',
    advertises: true,
    hosts: ['im-apps.net'],
    company: { en: 'Intimate Merger, Inc.', ja: '株式会社インティメート・マージャー' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
