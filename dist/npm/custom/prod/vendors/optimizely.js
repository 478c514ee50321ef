/** Optimizely: the snippet of Web Experimentation. */
const facts = {
    id: 'optimizely',
    purpose: 'analytics',
    hosts: ['optimizely.com'],
    // not optimizelyOptOut, which keeps an opt-out
    cookies: ['optimizelyEndUserId', 'optimizelyRedirectData', 'optimizelyDomainTestCookie'],
    storage: ['optimizely_data*'],
    // Optimizely’s event code, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'optimizely', kind: 'list' }],
    company: 'Optimizely, Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
