import type { Disclosure, Links, Party } from '../types/index.js';
/** Adobe Fonts: web fonts, once Typekit. */
export declare const facts: {
    readonly id: 'adobe-fonts';
    readonly purpose: 'functional';
    readonly hosts: readonly ["typekit.net"];
    readonly company: "Adobe Inc.";
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
