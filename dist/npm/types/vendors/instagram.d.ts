import type { Disclosure, Links, Party } from '../types/index.js';
/** Instagram: posts and videos. */
export declare const facts: {
    readonly id: 'instagram';
    readonly purpose: 'social';
    readonly advertises: true;
    readonly hosts: readonly ["instagram.com", "cdninstagram.com"];
    readonly company: "Meta Platforms, Inc.";
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
