// Not Yahoo! JAPAN: the same brand, another company in another country.
/** Yahoo Inc., the American company: its advertising tags. */
const facts = {
    id: 'yahoo-inc',
    purpose: 'advertising',
    advertises: true,
    hosts: ['s.yimg.com/wi/', 'analytics.yahoo.com', 'ads.yahoo.com', 'yads.yahoo.com', 'ybp.yahoo.com'],
    company: 'Yahoo Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
