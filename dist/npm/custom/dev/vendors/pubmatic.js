/** PubMatic: its auctions of advertising space, and the sync of identifiers. */
const facts = {
    id: 'pubmatic',
    purpose: 'advertising',
    advertises: true,
    hosts: ['pubmatic.com'],
    company: 'PubMatic, Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
