/** ValueCommerce: affiliate links and banners, and LinkSwitch, `vcdal.js`. */
const facts = {
    id: 'valuecommerce',
    purpose: 'advertising',
    advertises: true,
    hosts: ['valuecommerce.com', 'imgvc.com'],
    company: { en: 'ValueCommerce Co., Ltd.', ja: 'バリューコマース株式会社' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
