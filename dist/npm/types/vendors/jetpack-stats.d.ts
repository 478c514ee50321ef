import type { Disclosure, Links, Party } from '../types/index.js';
/** Jetpack Stats: the counting pixel of WordPress sites. */
export declare const facts: {
    readonly id: 'jetpack-stats';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["stats.wp.com", "pixel.wp.com"];
    readonly cookies: readonly ["tk_ai", "tk_or", "tk_lr", "tk_r3d", "tk_tc", "tk_qs"];
    readonly company: 'Automattic Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
