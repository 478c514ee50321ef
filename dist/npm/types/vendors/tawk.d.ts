import type { Disclosure, Links, Party } from '../types/index.js';
/** tawk.to: chat. */
export declare const facts: {
    readonly id: 'tawk';
    readonly purpose: 'functional';
    readonly hosts: readonly ["tawk.to"];
    readonly cookies: readonly ["twk_idm_key", "TawkConnectionTime", "twk_uuid_*", "tawk_uuid_*"];
    readonly storage: readonly ["twk_token_*"];
    readonly company: 'tawk.to, Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
