import type { Disclosure, Links, Party, Text } from '../types.js';
export declare const facts: {
    readonly id: 'youtube';
    readonly purpose: 'functional';
    readonly hosts: readonly ["youtube.com", "youtube-nocookie.com", "ytimg.com"];
};
export declare const company: Text;
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
