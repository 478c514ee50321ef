import type { Disclosure, Links, Party } from '../types/index.js';
/** Treasure Data: `td-js-sdk`. */
export declare const facts: {
    readonly id: 'treasure-data';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["cdn.treasuredata.com", "in.treasuredata.com"];
    readonly cookies: readonly ["_td", "_td_global"];
    readonly signals: readonly ["treasure-data"];
    readonly company: 'Treasure Data, Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
