import type { Disclosure, Links, Party } from '../types/index.js';
/** Amplitude: the browser SDK, with session replay. */
export declare const facts: {
    readonly id: 'amplitude';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["amplitude.com"];
    readonly cookies: readonly ["AMP_*", "amplitude_id*", "amplitude_cookie_test*"];
    readonly storage: readonly ["AMP_*"];
    readonly company: 'Amplitude, Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
