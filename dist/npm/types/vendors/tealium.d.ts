import type { Disclosure, Links, Party } from '../types/index.js';
/** Tealium iQ: the tag manager. What it loads is asked for by its own vendors. */
export declare const facts: {
    readonly id: 'tealium';
    readonly purpose: 'functional';
    readonly hosts: readonly ["tiqcdn.com", "tiqcdn.cn"];
    readonly cookies: readonly ["utag_main", "utag_main_ses_id", "utag_main__st", "utag_main__se", "utag_main__ss", "utag_main__pn", "utag_main__sn"];
    readonly company: 'Tealium Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
