/** SATORI. */
const facts = {
    id: 'satori',
    purpose: 'analytics',
    hosts: ['satori.segs.jp', 'delivery.satr.jp'],
    company: { en: 'SATORI Inc.', ja: 'SATORI株式会社' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
