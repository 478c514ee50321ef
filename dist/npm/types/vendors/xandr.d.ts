import type { Disclosure, Links, Party } from '../types/index.js';
/** Xandr: its auctions of advertising space and its pixels, once AppNexus’s, today Microsoft’s. */
export declare const facts: {
    readonly id: 'xandr';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["adnxs.com"];
    readonly company: 'Xandr Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
