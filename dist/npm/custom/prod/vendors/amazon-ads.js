/** Amazon Ads: its tag for advertisers, and its auctions for publishers. */
const facts = {
    id: 'amazon-ads',
    purpose: 'advertising',
    advertises: true,
    hosts: ['amazon-adsystem.com'],
    signals: ['amazon'],
    company: 'Amazon Advertising LLC',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
