/** fluct. */
const facts = {
    id: 'fluct',
    purpose: 'advertising',
    advertises: true,
    hosts: ['adingo.jp'],
    company: { en: 'fluct, Inc.', ja: '株式会社fluct' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
