import type { Disclosure, Links, Party } from '../types/index.js';
/** Plausible. */
export declare const facts: {
    readonly id: 'plausible';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["plausible.io"];
    readonly signals: readonly ["plausible"];
    readonly stubs: readonly [{
        readonly name: 'plausible';
        readonly kind: 'function';
        readonly queue: 'q';
    }];
    readonly company: 'Plausible Insights OÜ';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
