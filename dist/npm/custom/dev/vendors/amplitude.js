// AMP_* fits Google's AMP_TOKEN too, which Universal Analytics set on AMP pages until it ended in 2024. The SDK before this one
// named its cookie amp_ and six characters of the key: a site that still has it adds that name, for others begin like it.
/** Amplitude: the browser SDK, with session replay. */
const facts = {
    id: 'amplitude',
    purpose: 'analytics',
    hosts: ['amplitude.com'],
    cookies: ['AMP_*', 'amplitude_id*', 'amplitude_cookie_test*'],
    storage: ['AMP_*'],
    company: 'Amplitude, Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
