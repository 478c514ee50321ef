import type { Disclosure, Links, Party } from '../types/index.js';
/** SmartNews Ads: Pixel. */
export declare const facts: {
    readonly id: 'smartnews-ads';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["smartnews-ads.com"];
    readonly company: {
        readonly en: 'SmartNews, Inc.';
        readonly ja: 'スマートニュース株式会社';
    };
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
