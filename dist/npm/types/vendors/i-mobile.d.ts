import type { Disclosure, Links, Party } from '../types/index.js';
/** i-mobile. */
export declare const facts: {
    readonly id: 'i-mobile';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["i-mobile.co.jp"];
    readonly company: {
        readonly en: 'i-mobile Co., Ltd.';
        readonly ja: '株式会社アイモバイル';
    };
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
