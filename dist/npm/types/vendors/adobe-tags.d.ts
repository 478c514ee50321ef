import type { Disclosure, Links, Party } from '../types/index.js';
/** Adobe Experience Platform Tags: the tag manager. What it loads is asked for by its own vendors. */
export declare const facts: {
    readonly id: 'adobe-tags';
    readonly purpose: 'functional';
    readonly hosts: readonly ["adobedtm.com"];
    readonly company: "Adobe Inc.";
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
