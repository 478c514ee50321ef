import type { Disclosure, Links, Party } from '../types/index.js';
/** Sign in with Google: the button and One Tap, `accounts.google.com/gsi/client`. */
export declare const facts: {
    readonly id: 'google-sign-in';
    readonly purpose: 'functional';
    readonly hosts: readonly ["accounts.google.com/gsi/"];
    readonly cookies: readonly ["g_state"];
    readonly linksToIdentity: true;
    readonly company: "Google LLC";
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
