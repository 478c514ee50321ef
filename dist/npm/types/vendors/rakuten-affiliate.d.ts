import type { Disclosure, Links, Party } from '../types/index.js';
/** Rakuten Affiliate: widgets, `rakuten_widget.js`, and the images and links of goods on Rakuten. */
export declare const facts: {
    readonly id: 'rakuten-affiliate';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["affiliate.rakuten.co.jp", "afl.rakuten.co.jp"];
    readonly company: {
        readonly en: 'Rakuten Group, Inc.';
        readonly ja: '楽天グループ株式会社';
    };
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
