import type { Disclosure, Links, Party } from '../types/index.js';
/** LINE: share buttons. */
export declare const facts: {
    readonly id: 'line';
    readonly purpose: 'social';
    readonly advertises: true;
    readonly hosts: readonly ["line-website.com/social-plugins/", "social-plugins.line.me", "d.line-scdn.net/r/web/social-plugin/", "scdn.line-apps.com"];
    readonly company: import("../index.js").Text;
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
