import type { Disclosure, Links, Party } from '../types/index.js';
/** Zoom: meetings. */
export declare const facts: {
    readonly id: 'zoom';
    readonly purpose: 'functional';
    readonly hosts: readonly ["zoom.us"];
    readonly company: 'Zoom Communications, Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
