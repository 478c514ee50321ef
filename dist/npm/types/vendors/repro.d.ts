import type { Disclosure, Links, Party } from '../types/index.js';
/** Repro: the Web SDK, `repro-sdk.min.js`, with messages and push notifications. */
export declare const facts: {
    readonly id: 'repro';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["reproio.com"];
    readonly stubs: readonly [{
        readonly name: 'reproio';
        readonly kind: 'function';
    }];
    readonly company: {
        readonly en: 'Repro Inc.';
        readonly ja: 'Repro株式会社';
    };
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
