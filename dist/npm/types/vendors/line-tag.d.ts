import type { Disclosure, Links, Party } from '../types/index.js';
/** LINE Tag: conversions and remarketing on LINE. */
export declare const facts: {
    readonly id: 'line-tag';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["d.line-scdn.net/n/line_tag/", "tr.line.me"];
    readonly cookies: readonly ["__lt__cid", "__lt__cid.*", "__lt__sid"];
    readonly stubs: readonly [{
        readonly name: '_lt';
        readonly kind: 'function';
        readonly list: '_ltq';
    }];
    readonly company: import("../index.js").Text;
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
