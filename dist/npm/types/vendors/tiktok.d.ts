import type { Disclosure, Links, Party } from '../types/index.js';
/** TikTok: videos. */
export declare const facts: {
    readonly id: 'tiktok';
    readonly purpose: 'social';
    readonly advertises: true;
    readonly hosts: readonly ["tiktok.com/embed", "tiktok.com/player/", "ttwstatic.com"];
    readonly company: "TikTok Pte. Ltd.";
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
