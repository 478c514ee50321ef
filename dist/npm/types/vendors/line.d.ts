import type { Disclosure, Links, Party } from '../types.js';
export declare const facts: {
    readonly id: 'line';
    readonly purpose: 'social';
    readonly advertises: true;
    readonly hosts: readonly ["line-website.com/social-plugins/", "social-plugins.line.me", "d.line-scdn.net/r/web/social-plugin/", "scdn.line-apps.com"];
    readonly company: import("../types.js").Text;
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
