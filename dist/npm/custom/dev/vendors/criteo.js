/** Criteo: OneTag. */
const facts = {
    id: 'criteo',
    purpose: 'advertising',
    advertises: true,
    hosts: ['criteo.com', 'criteo.net'],
    cookies: ['cto_bundle', 'crto_mapped_user_id', 'crto_is_user_optout'],
    storage: ['cto_bundle', 'criteo_fast_bid', 'criteo_fast_bid_expires', 'criteo_pt_cdb_mngr_metrics'],
    // Criteo’s OneTag, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'criteo_q', kind: 'list' }],
    company: 'Criteo SA',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
