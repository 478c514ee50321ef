import type { Disclosure, Links, Party } from '../types.js';
export declare const facts: {
    readonly id: 'hatena';
    readonly purpose: 'social';
    readonly hosts: readonly ["b.st-hatena.com", "b.hatena.ne.jp", "bookmark.hatenaapis.com"];
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
