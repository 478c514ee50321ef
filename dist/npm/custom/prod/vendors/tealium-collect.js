/** Tealium Collect: visits for AudienceStream and EventStream. */
const facts = {
    id: 'tealium-collect',
    purpose: 'analytics',
    hosts: ['tealiumiq.com'],
    cookies: ['utag_main_v_id'],
    storage: ['tealium_va', 'tealium_va_*'],
    company: 'Tealium Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
