// Hotjar, which belongs to Contentsquare, uses the same tag and cookies: they stay while one of the two is granted.
/** Contentsquare: the tag for session replay and product analytics. */
const facts = {
    id: 'contentsquare',
    purpose: 'analytics',
    hosts: ['contentsquare.net', 'content-square.net'],
    // not _cs_optout, which keeps an opt-out
    cookies: [
        '_cs_id',
        '_cs_s',
        '_cs_s_ctx',
        '_cs_c',
        '_cs_i',
        '_cs_cvars',
        '_cs_ep',
        '_cs_ex',
        '_cs_debug',
        '_cs_mk_aa',
        '_cs_mk_ga',
        '_hp5_event_props.*',
        '_hp5_meta.*',
    ],
    // Contentsquare’s tag, as public repositories carry it (2026-11-28)
    stubs: [{ name: '_uxa', kind: 'list' }],
    company: 'Content Square SAS',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
