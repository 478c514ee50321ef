import type { Disclosure, Links, Party } from '../types/index.js';
/** Adobe Audience Manager: audiences, and the sync of identifiers. */
export declare const facts: {
    readonly id: 'adobe-audience-manager';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["demdex.net"];
    readonly cookies: readonly ["aam_uuid"];
    readonly company: "Adobe Inc.";
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
