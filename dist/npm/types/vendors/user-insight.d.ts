import type { Disclosure, Links, Party } from '../types/index.js';
/** User Insight and User Heat. */
export declare const facts: {
    readonly id: 'user-insight';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["nakanohito.jp"];
    readonly company: {
        readonly en: 'User Local, Inc.';
        readonly ja: '株式会社ユーザーローカル';
    };
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
