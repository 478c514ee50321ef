import type { Disclosure, Links, Party } from '../types/index.js';
/** Adobe Advertising: the pixel of advertisers. */
export declare const facts: {
    readonly id: 'adobe-advertising';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["everesttech.net"];
    readonly cookies: readonly ["adcloud", "id_adcloud"];
    readonly company: "Adobe Inc.";
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
