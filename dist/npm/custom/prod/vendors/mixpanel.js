/** Mixpanel: the JavaScript SDK, with session replay. */
const facts = {
    id: 'mixpanel',
    purpose: 'analytics',
    hosts: ['mixpanel.com', 'mxpnl.com'],
    // not mp_optout and __mp_opt_in_out_*, which keep the visitor's answer
    cookies: ['mp_*_mixpanel'],
    storage: ['mp_*_mixpanel', '__mpq_*', 'mp_tab_id_*', 'mp_gen_new_tab_id_*', 'mixpanelBrowserDb', 'mixpanelFlagsDb'],
    company: 'Mixpanel, Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
