import type { Disclosure, Links, Party } from '../types/index.js';
/** AdRoll: the pixel, also of AdRoll ABM. */
export declare const facts: {
    readonly id: 'adroll';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["adroll.com"];
    readonly cookies: readonly ["__adroll_fpc", "__ar_v4"];
    readonly company: 'NextRoll, Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
