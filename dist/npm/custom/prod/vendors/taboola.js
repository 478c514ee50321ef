// Its keys begin with “taboola global:” and “taboola:”. Not tb_id and pixel_allow_checkout_start, which may be anybody's, and
// not DNS and DNT on its own domain, which keep an opt-out.
/** Taboola: recommendations for publishers, and the pixel of advertisers. */
const facts = {
    id: 'taboola',
    purpose: 'advertising',
    advertises: true,
    hosts: ['taboola.com', 'taboolasyndication.com'],
    cookies: ['trc_cookie_storage', 't_pt_gid', '_tb_sess_r', '_tb_t_ppg', 'tb_click_param', 'cnx_roi'],
    storage: [
        'taboola*',
        'trc_cache',
        'trc_cache_by_placement',
        'tbl_rtus_id',
        'tbl-session-referrer',
        'tbl-exm-history',
        'tbl-exm-apperance',
        'eng_mt.*',
        '__tbwt',
    ],
    // Taboola’s pixel, as public repositories carry it (2026-11-28)
    stubs: [{ name: '_tfa', kind: 'list' }],
    company: 'Taboola, Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
