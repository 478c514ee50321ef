// It sets no cookies.
/** Plausible. */
const facts = {
    id: 'plausible',
    purpose: 'analytics',
    hosts: ['plausible.io'],
    company: 'Plausible Insights OÜ',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
