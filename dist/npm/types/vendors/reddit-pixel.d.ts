import type { Disclosure, Links, Party } from '../types/index.js';
/** Reddit: the pixel of advertisers. */
export declare const facts: {
    readonly id: 'reddit-pixel';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["redditstatic.com/ads/", "alb.reddit.com", "pixel-config.reddit.com"];
    readonly cookies: readonly ["_rdt_uuid", "_rdt_cid", "_rdt_em"];
    readonly signals: readonly ["reddit"];
    readonly stubs: readonly [{
        readonly name: 'rdt';
        readonly kind: 'function';
        readonly queue: 'callQueue';
    }];
    readonly company: 'Reddit, Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
