import type { Disclosure, Links, Party } from '../types.js';
export declare const facts: {
    readonly id: 'rtoaster';
    readonly purpose: 'functional';
    readonly hosts: readonly ["rtoaster.jp"];
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
