// The tag (s.pinimg.com/ct/, ct.pinterest.com) and the save button (assets.pinterest.com).
/** Pinterest: tag and save button. */
const facts = {
    id: 'pinterest',
    purpose: 'advertising',
    advertises: true,
    hosts: ['s.pinimg.com', 'ct.pinterest.com', 'assets.pinterest.com'],
    cookies: ['_pin_unauth', '_epik', '_derived_epik'],
    signals: ['pinterest'],
    // Pinterest’s base code, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'pintrk', kind: 'function', queue: 'queue', entry: 'array', properties: { version: '3.0' } }],
    company: 'Pinterest, Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
