import type { Disclosure, Links, Party } from '../types/index.js';
/** Hatena Bookmark: buttons. */
export declare const facts: {
    readonly id: 'hatena';
    readonly purpose: 'social';
    readonly hosts: readonly ["b.st-hatena.com", "b.hatena.ne.jp", "bookmark.hatenaapis.com"];
    readonly company: {
        readonly en: 'Hatena Co., Ltd.';
        readonly ja: '株式会社はてな';
    };
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
