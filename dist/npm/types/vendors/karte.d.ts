import type { Disclosure, Links, Party } from '../types/index.js';
/** KARTE. */
export declare const facts: {
    readonly id: 'karte';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["karte.io"];
    readonly cookies: readonly ["krt.vis"];
    readonly stubs: readonly [{
        readonly name: 'krt';
        readonly kind: 'function';
        readonly queue: 'q';
        readonly entry: 'array';
    }];
    readonly company: {
        readonly en: 'PLAID, Inc.';
        readonly ja: '株式会社プレイド';
    };
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
