/** Rakuten Affiliate: widgets, `rakuten_widget.js`, and the images and links of goods on Rakuten. */
const facts = {
    id: 'rakuten-affiliate',
    purpose: 'advertising',
    advertises: true,
    hosts: ['affiliate.rakuten.co.jp', 'afl.rakuten.co.jp'],
    company: { en: 'Rakuten Group, Inc.', ja: '楽天グループ株式会社' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
