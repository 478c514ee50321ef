import type { Disclosure, Links, Party } from '../types/index.js';
/** Mixpanel: the JavaScript SDK, with session replay. */
export declare const facts: {
    readonly id: 'mixpanel';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["mixpanel.com", "mxpnl.com"];
    readonly cookies: readonly ["mp_*_mixpanel"];
    readonly storage: readonly ["mp_*_mixpanel", "__mpq_*", "mp_tab_id_*", "mp_gen_new_tab_id_*", "mixpanelBrowserDb", "mixpanelFlagsDb"];
    readonly signals: readonly ["mixpanel"];
    readonly stubs: readonly [{
        readonly name: 'mixpanel';
        readonly kind: 'list';
        readonly methods: readonly ["disable", "time_event", "track", "track_pageview", "track_links", "track_forms", "track_with_groups", "add_group", "set_group", "remove_group", "register", "register_once", "alias", "unregister", "identify", "name_tag", "set_config", "reset", "opt_in_tracking", "opt_out_tracking", "has_opted_in_tracking", "has_opted_out_tracking", "clear_opt_in_out_tracking", "start_batch_senders", "start_session_recording", "stop_session_recording", "people.set", "people.set_once", "people.unset", "people.increment", "people.append", "people.union", "people.track_charge", "people.clear_charges", "people.delete_user", "people.remove"];
    }];
    readonly company: 'Mixpanel, Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
