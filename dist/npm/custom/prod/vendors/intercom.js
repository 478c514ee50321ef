/** Intercom: the messenger. */
const facts = {
    id: 'intercom',
    purpose: 'functional',
    hosts: ['intercom.io', 'intercomcdn.com'],
    cookies: ['intercom-id-*', 'intercom-session-*', 'intercom-device-id-*'],
    storage: ['intercom.intercom-state*'],
    company: 'Intercom, Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
