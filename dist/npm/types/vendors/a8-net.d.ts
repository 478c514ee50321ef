import type { Disclosure, Links, Party } from '../types/index.js';
/** A8.net: affiliate links and banners, and the tags by which advertisers count what follows from them. */
export declare const facts: {
    readonly id: 'a8-net';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["a8.net"];
    readonly cookies: readonly ["_a8_*"];
    readonly company: {
        readonly en: 'FAN Communications, Inc.';
        readonly ja: '株式会社ファンコミュニケーションズ';
    };
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
