import type { Disclosure, Links, Party } from '../types/index.js';
/** BowNow. */
export declare const facts: {
    readonly id: 'bownow';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["bownow.jp"];
    readonly company: {
        readonly en: 'Cloud CIRCUS, Inc.';
        readonly ja: 'クラウドサーカス株式会社';
    };
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
