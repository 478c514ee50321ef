import type { Disclosure, Links, Party } from '../types/index.js';
/** MicroAd. */
export declare const facts: {
    readonly id: 'microad';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["microad.jp"];
    readonly company: {
        readonly en: 'MicroAd, Inc.';
        readonly ja: '株式会社マイクロアド';
    };
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
