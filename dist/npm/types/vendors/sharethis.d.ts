import type { Disclosure, Links, Party } from '../types/index.js';
/** ShareThis: share buttons. */
export declare const facts: {
    readonly id: 'sharethis';
    readonly purpose: 'social';
    readonly hosts: readonly ["sharethis.com"];
    readonly cookies: readonly ["fpestid"];
    readonly advertises: true;
    readonly company: 'ShareThis, Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
