import type { Disclosure, Links, Party } from '../types/index.js';
/** ACCESSTRADE: affiliate links and banners, and the pixels by which advertisers count what follows from them. */
export declare const facts: {
    readonly id: 'accesstrade';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["accesstrade.net"];
    readonly company: {
        readonly en: 'Interspace Co., Ltd.';
        readonly ja: '株式会社インタースペース';
    };
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
