/** Repro: the Web SDK, `repro-sdk.min.js`, with messages and push notifications. */
const facts = {
    id: 'repro',
    purpose: 'analytics',
    hosts: ['reproio.com'],
    company: { en: 'Repro Inc.', ja: 'Repro株式会社' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
