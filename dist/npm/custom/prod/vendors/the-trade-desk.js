/** The Trade Desk: the universal pixel and cookie matching. */
const facts = {
    id: 'the-trade-desk',
    purpose: 'advertising',
    advertises: true,
    hosts: ['adsrvr.org'],
    company: 'The Trade Desk, Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
