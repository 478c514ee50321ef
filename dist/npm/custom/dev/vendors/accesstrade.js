/** ACCESSTRADE: affiliate links and banners, and the pixels by which advertisers count what follows from them. */
const facts = {
    id: 'accesstrade',
    purpose: 'advertising',
    advertises: true,
    hosts: ['accesstrade.net'],
    company: { en: 'Interspace Co., Ltd.', ja: '株式会社インタースペース' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
