/** ShareThis: share buttons. */
const facts = {
    id: 'sharethis',
    purpose: 'social',
    hosts: ['sharethis.com'],
    cookies: ['fpestid'],
    advertises: true,
    company: 'ShareThis, Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
