import type { Disclosure, Links, Party } from '../types/index.js';
/** Google Fonts. */
export declare const facts: {
    readonly id: 'google-fonts';
    readonly purpose: 'functional';
    readonly hosts: readonly ["fonts.googleapis.com", "fonts.gstatic.com"];
    readonly company: "Google LLC";
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
