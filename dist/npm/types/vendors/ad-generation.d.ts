import type { Disclosure, Links, Party } from '../types/index.js';
/** Ad Generation (Supership). */
export declare const facts: {
    readonly id: 'ad-generation';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["socdm.com"];
    readonly company: {
        readonly en: 'Supership Inc.';
        readonly ja: 'Supership株式会社';
    };
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
