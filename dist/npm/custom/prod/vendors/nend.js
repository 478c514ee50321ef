/** nend. */
const facts = {
    id: 'nend',
    purpose: 'advertising',
    advertises: true,
    hosts: ['nend.net'],
    company: { en: 'FAN Communications, Inc.', ja: '株式会社ファンコミュニケーションズ' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
