import { THIRD_PARTY_WEB, OPEN_COOKIE_DATABASE } from './sources.js';

const SDK = 'mixpanel/mixpanel-js @4ca40f4 (2026-08-20)';
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
const party = {
    name: 'Mixpanel',
    company: facts.company,
    country: 'US',
};
const links = { privacyPolicy: 'https://mixpanel.com/legal/privacy-policy/' };
const disclosure = {
    use: {
        en: 'Shows the site how visitors use it, and can record screens of visits, so that it can be improved.',
        ja: 'サイトがどのように利用されているかを集計し、画面の操作を記録して、改善に役立てます。',
    },
    recipientUse: {
        en: 'Mixpanel compiles reports for the site from what visitors did.',
        ja: 'Mixpanel は訪問者の行動をサイトのために集計し、レポートを作成します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'recording'],
    cookies: [
        { name: 'mp_*_mixpanel', party: 'first', retention: 'P365D', source: SDK },
        // where the site keeps it there instead of in a cookie
        { name: 'mp_*_mixpanel', kind: 'localStorage', party: 'first', retention: 'persistent', source: SDK },
        { name: '__mpq_*', kind: 'localStorage', party: 'first', retention: 'persistent', source: SDK },
        { name: 'mp_tab_id_*', kind: 'sessionStorage', party: 'first', retention: 'session', source: SDK },
        { name: 'mp_gen_new_tab_id_*', kind: 'sessionStorage', party: 'first', retention: 'session', source: SDK },
        { name: 'mixpanelBrowserDb', kind: 'database', party: 'first', retention: 'persistent', source: SDK },
        { name: 'mixpanelFlagsDb', kind: 'database', party: 'first', retention: 'persistent', source: SDK },
    ],
    ...links,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://mixpanel.com/optout/',
    source: `${SDK}; ${THIRD_PARTY_WEB}; privacy policy as ${OPEN_COOKIE_DATABASE} gives it, opt-out page seen in use on public sites, neither fetched`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
