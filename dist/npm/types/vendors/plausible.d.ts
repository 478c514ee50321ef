import type { Disclosure, Links, Party } from '../types/index.js';
/** Plausible. */
export declare const facts: {
    readonly id: 'plausible';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["plausible.io"];
    readonly company: 'Plausible Insights OÜ';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
