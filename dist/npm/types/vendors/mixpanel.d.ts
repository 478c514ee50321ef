import type { Disclosure, Links, Party } from '../types/index.js';
/** Mixpanel: the JavaScript SDK, with session replay. */
export declare const facts: {
    readonly id: 'mixpanel';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["mixpanel.com", "mxpnl.com"];
    readonly cookies: readonly ["mp_*_mixpanel"];
    readonly storage: readonly ["mp_*_mixpanel", "__mpq_*", "mp_tab_id_*", "mp_gen_new_tab_id_*", "mixpanelBrowserDb", "mixpanelFlagsDb"];
    readonly company: 'Mixpanel, Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
