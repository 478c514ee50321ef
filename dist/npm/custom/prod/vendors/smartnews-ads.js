/** SmartNews Ads: Pixel. */
const facts = {
    id: 'smartnews-ads',
    purpose: 'advertising',
    advertises: true,
    hosts: ['smartnews-ads.com'],
    company: { en: 'SmartNews, Inc.', ja: 'スマートニュース株式会社' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
