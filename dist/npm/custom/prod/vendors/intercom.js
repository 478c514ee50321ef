/** Intercom: the messenger. */
const facts = {
    id: 'intercom',
    purpose: 'functional',
    hosts: ['intercom.io', 'intercomcdn.com'],
    cookies: ['intercom-id-*', 'intercom-session-*', 'intercom-device-id-*'],
    storage: ['intercom.intercom-state*'],
    // Intercom’s snippet, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'Intercom', kind: 'function', queue: 'q' }],
    company: 'Intercom, Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
