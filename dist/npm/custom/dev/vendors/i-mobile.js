/** i-mobile. */
const facts = {
    id: 'i-mobile',
    purpose: 'advertising',
    advertises: true,
    hosts: ['i-mobile.co.jp'],
    company: { en: 'i-mobile Co., Ltd.', ja: '株式会社アイモバイル' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
