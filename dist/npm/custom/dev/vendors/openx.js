/** OpenX: the ad exchange. */
const facts = {
    id: 'openx',
    purpose: 'advertising',
    advertises: true,
    hosts: ['openx.net', 'openxcdn.net', 'servedbyopenx.com'],
    company: 'OpenX Technologies, Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
