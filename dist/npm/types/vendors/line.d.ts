import type { Disclosure, Links, Party } from '../types.js';
export declare const facts: {
    readonly id: 'line';
    readonly purpose: 'social';
    readonly hosts: readonly ["line-website.com/social-plugins/", "social-plugins.line.me"];
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
