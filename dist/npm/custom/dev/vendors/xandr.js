/** Xandr: its auctions of advertising space and its pixels, once AppNexus’s, today Microsoft’s. */
const facts = {
    id: 'xandr',
    purpose: 'advertising',
    advertises: true,
    hosts: ['adnxs.com'],
    company: 'Xandr Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
