// It sets no cookies.
/** Plausible. */
const facts = {
    id: 'plausible',
    purpose: 'analytics',
    hosts: ['plausible.io'],
    signals: ['plausible'],
    // Plausible’s snippet, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'plausible', kind: 'function', queue: 'q' }],
    company: 'Plausible Insights OÜ',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
