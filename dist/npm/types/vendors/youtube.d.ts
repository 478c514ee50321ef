import type { Disclosure, Links, Party, Text } from '../types/index.js';
/** YouTube: the player, also on youtube-nocookie.com, and thumbnails. */
export declare const facts: {
    readonly id: 'youtube';
    readonly purpose: 'functional';
    readonly advertises: true;
    readonly hosts: readonly ["ytimg.com", "youtube-nocookie.com", "youtube.com"];
};
export declare const company: Text;
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
