import type { Disclosure, Links, Party } from '../types/index.js';
/** fluct. */
export declare const facts: {
    readonly id: 'fluct';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["adingo.jp"];
    readonly company: {
        readonly en: 'fluct, Inc.';
        readonly ja: '株式会社fluct';
    };
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
