import type { Disclosure, Links, Party } from '../types/index.js';
/** SATORI. */
export declare const facts: {
    readonly id: 'satori';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["satori.segs.jp", "delivery.satr.jp"];
    readonly company: {
        readonly en: 'SATORI Inc.';
        readonly ja: 'SATORI株式会社';
    };
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
