import type { Disclosure, Links, Party } from '../types/index.js';
/** The Trade Desk: the universal pixel and cookie matching. */
export declare const facts: {
    readonly id: 'the-trade-desk';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["adsrvr.org"];
    readonly company: 'The Trade Desk, Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
