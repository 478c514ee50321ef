/** Mixpanel: the JavaScript SDK, with session replay. */
const facts = {
    id: 'mixpanel',
    purpose: 'analytics',
    hosts: ['mixpanel.com', 'mxpnl.com'],
    // not mp_optout and __mp_opt_in_out_*, which keep the visitor's answer
    cookies: ['mp_*_mixpanel'],
    storage: ['mp_*_mixpanel', '__mpq_*', 'mp_tab_id_*', 'mp_gen_new_tab_id_*', 'mixpanelBrowserDb', 'mixpanelFlagsDb'],
    signals: ['mixpanel'],
    // mixpanel-browser 2.83.0: its snippet
    stubs: [
        {
            name: 'mixpanel',
            kind: 'list',
            methods: [
                'disable',
                'time_event',
                'track',
                'track_pageview',
                'track_links',
                'track_forms',
                'track_with_groups',
                'add_group',
                'set_group',
                'remove_group',
                'register',
                'register_once',
                'alias',
                'unregister',
                'identify',
                'name_tag',
                'set_config',
                'reset',
                'opt_in_tracking',
                'opt_out_tracking',
                'has_opted_in_tracking',
                'has_opted_out_tracking',
                'clear_opt_in_out_tracking',
                'start_batch_senders',
                'start_session_recording',
                'stop_session_recording',
                'people.set',
                'people.set_once',
                'people.unset',
                'people.increment',
                'people.append',
                'people.union',
                'people.track_charge',
                'people.clear_charges',
                'people.delete_user',
                'people.remove',
            ],
        },
    ],
    company: 'Mixpanel, Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
