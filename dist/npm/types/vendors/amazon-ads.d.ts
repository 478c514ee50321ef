import type { Disclosure, Links, Party } from '../types/index.js';
/** Amazon Ads: its tag for advertisers, and its auctions for publishers. */
export declare const facts: {
    readonly id: 'amazon-ads';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["amazon-adsystem.com"];
    readonly signals: readonly ["amazon"];
    readonly company: 'Amazon Advertising LLC';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
