import type { Disclosure, Links, Party } from '../types/index.js';
/** Tealium Collect: visits for AudienceStream and EventStream. */
export declare const facts: {
    readonly id: 'tealium-collect';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["tealiumiq.com"];
    readonly cookies: readonly ["utag_main_v_id"];
    readonly storage: readonly ["tealium_va", "tealium_va_*"];
    readonly company: 'Tealium Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
