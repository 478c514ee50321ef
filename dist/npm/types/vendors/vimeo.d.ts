import type { Disclosure, Links, Party, Text } from '../types/index.js';
/** Vimeo: the player. */
export declare const facts: {
    readonly id: 'vimeo';
    readonly purpose: 'functional';
    readonly hosts: readonly ["vimeocdn.com", "vimeo.com"];
};
export declare const company: Text;
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
