import type { Disclosure, Links, Party } from '../types/index.js';
/** Microsoft Clarity: recordings of visits. */
export declare const facts: {
    readonly id: 'microsoft-clarity';
    readonly purpose: 'analytics';
    readonly advertises: true;
    readonly hosts: readonly ["clarity.ms", "c.bing.com"];
    readonly cookies: readonly ["_clck", "_clsk"];
    readonly storage: readonly ["_cltk"];
    readonly signals: readonly ["microsoft-clarity"];
    readonly stubs: readonly [{
        readonly name: 'clarity';
        readonly kind: 'function';
        readonly queue: 'q';
    }];
    readonly company: "Microsoft Corporation";
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
