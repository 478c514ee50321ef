import type { Disclosure, Links, Party } from '../types/index.js';
/** AD EBiS. */
export declare const facts: {
    readonly id: 'ad-ebis';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["ebis.ne.jp"];
    readonly company: {
        readonly en: 'YRGLM Inc.';
        readonly ja: '株式会社イルグルム';
    };
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
