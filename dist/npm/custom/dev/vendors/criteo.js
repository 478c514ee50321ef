/** Criteo: OneTag. */
const facts = {
    id: 'criteo',
    purpose: 'advertising',
    hosts: ['criteo.com', 'criteo.net'],
    cookies: ['cto_bundle', 'crto_mapped_user_id', 'crto_is_user_optout'],
    storage: ['cto_bundle', 'criteo_fast_bid', 'criteo_fast_bid_expires', 'criteo_pt_cdb_mngr_metrics'],
    company: 'Criteo SA',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
