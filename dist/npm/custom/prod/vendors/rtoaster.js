/** Rtoaster. */
const facts = {
    id: 'rtoaster',
    purpose: 'functional',
    hosts: ['rtoaster.jp'],
    company: { en: 'BrainPad Inc.', ja: '株式会社ブレインパッド' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
