/** Rakuten Advertising, formerly LinkShare: the tag `ct.js`, affiliate links and banners. Not Rakuten Affiliate of Japan. */
const facts = {
    id: 'rakuten-advertising',
    purpose: 'advertising',
    advertises: true,
    hosts: ['tag.rmp.rakuten.com', 'rmtag.com', 'linksynergy.com', 'mediaforge.com', 'nxtck.com'],
    company: 'Rakuten Marketing LLC',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
