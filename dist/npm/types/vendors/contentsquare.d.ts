import type { Disclosure, Links, Party } from '../types/index.js';
/** Contentsquare: the tag for session replay and product analytics. */
export declare const facts: {
    readonly id: 'contentsquare';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["contentsquare.net", "content-square.net"];
    readonly cookies: readonly ["_cs_id", "_cs_s", "_cs_s_ctx", "_cs_c", "_cs_i", "_cs_cvars", "_cs_ep", "_cs_ex", "_cs_debug", "_cs_mk_aa", "_cs_mk_ga", "_hp5_event_props.*", "_hp5_meta.*"];
    readonly stubs: readonly [{
        readonly name: '_uxa';
        readonly kind: 'list';
    }];
    readonly company: 'Content Square SAS';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
