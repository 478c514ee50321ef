/** Repro: the Web SDK, `repro-sdk.min.js`, with messages and push notifications. */
const facts = {
    id: 'repro',
    purpose: 'analytics',
    hosts: ['reproio.com'],
    // Repro’s tag, as public repositories carry it (2026-11-28): where its calls wait is not to be seen
    stubs: [{ name: 'reproio', kind: 'function' }],
    company: { en: 'Repro Inc.', ja: 'Repro株式会社' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
