import type { Disclosure, Links, Party } from '../types/index.js';
/** Cloudflare Web Analytics: the beacon. Sites behind Cloudflare may send its figures to their own host. */
export declare const facts: {
    readonly id: 'cloudflare-web-analytics';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["cloudflareinsights.com"];
    readonly company: 'Cloudflare, Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
