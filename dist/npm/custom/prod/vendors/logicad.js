/** Logicad: the tags of SMN’s advertising platform, `pixel.js` and `conv2.js`. */
const facts = {
    id: 'logicad',
    purpose: 'advertising',
    advertises: true,
    hosts: ['ladsp.com', 'ladsp.jp'],
    company: { en: 'SMN Corporation', ja: 'SMN株式会社' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
