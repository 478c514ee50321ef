import type { Disclosure, Links, Party } from '../types/index.js';
/** PubMatic: its auctions of advertising space, and the sync of identifiers. */
export declare const facts: {
    readonly id: 'pubmatic';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["pubmatic.com"];
    readonly company: 'PubMatic, Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
