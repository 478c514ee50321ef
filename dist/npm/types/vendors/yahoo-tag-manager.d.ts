import type { Disclosure, Links, Party } from '../types.js';
export declare const facts: {
    readonly id: 'yahoo-tag-manager';
    readonly purpose: 'functional';
    readonly hosts: readonly ["yjtag.jp"];
    readonly company: import("../types.js").Text;
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
