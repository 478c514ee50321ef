import type { Disclosure, Links, Party } from '../types/index.js';
/** Quantcast: the tag for measuring audiences and for advertising, not its consent tool. */
export declare const facts: {
    readonly id: 'quantcast';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["quantserve.com", "quantcount.com"];
    readonly cookies: readonly ["__qca"];
    readonly company: 'Quantcast Corporation';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
