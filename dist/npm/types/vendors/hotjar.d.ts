import type { Disclosure, Links, Party } from '../types.js';
export declare const facts: {
    readonly id: 'hotjar';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["hotjar.com", "hotjar.io"];
    readonly cookies: readonly ["_hjSessionUser_*", "_hjSession_*", "_hjFirstSeen", "_hjAbsoluteSessionInProgress", "_hjIncludedInSessionSample_*", "_hjIncludedInPageviewSample", "_hjTLDTest", "_hjid"];
    readonly storage: readonly ["_hjActiveViewportIds"];
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
