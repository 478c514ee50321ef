/** Geniee. */
const facts = {
    id: 'geniee',
    purpose: 'advertising',
    advertises: true,
    hosts: ['genieessp.jp', 'genieesspv.jp', 'gssprt.jp', 'href.asia'],
    company: { en: 'Geniee, Inc.', ja: '株式会社ジーニー' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
