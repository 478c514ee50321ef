import type { Disclosure, Links, Party } from '../types/index.js';
/** Optimizely: the snippet of Web Experimentation. */
export declare const facts: {
    readonly id: 'optimizely';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["optimizely.com"];
    readonly cookies: readonly ["optimizelyEndUserId", "optimizelyRedirectData", "optimizelyDomainTestCookie"];
    readonly storage: readonly ["optimizely_data*"];
    readonly stubs: readonly [{
        readonly name: 'optimizely';
        readonly kind: 'list';
    }];
    readonly company: 'Optimizely, Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
