import type { Disclosure, Links, Party } from '../types/index.js';
/** Ptengine: heat maps, tests and messages. */
export declare const facts: {
    readonly id: 'ptengine';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["ptengine.jp", "ptengine.com", "ptengine.cn"];
    readonly cookies: readonly ["pt_s_*"];
    readonly company: {
        readonly en: 'Ptmind Inc.';
        readonly ja: '株式会社Ptmind';
    };
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
