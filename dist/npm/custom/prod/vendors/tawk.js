/** tawk.to: chat. */
const facts = {
    id: 'tawk',
    purpose: 'functional',
    hosts: ['tawk.to'],
    cookies: ['twk_idm_key', 'TawkConnectionTime', 'twk_uuid_*', 'tawk_uuid_*'],
    storage: ['twk_token_*'],
    company: 'tawk.to, Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
