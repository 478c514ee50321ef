import type { Disclosure, Links, Party } from '../types/index.js';
/** Yahoo! Tag Manager (LY Corporation). Declare the vendors of the tags in it as well. */
export declare const facts: {
    readonly id: 'yahoo-tag-manager';
    readonly purpose: 'functional';
    readonly hosts: readonly ["yjtag.jp"];
    readonly company: import("../index.js").Text;
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
