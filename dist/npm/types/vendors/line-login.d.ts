import type { Disclosure, Links, Party } from '../types/index.js';
/** LINE Login with the LIFF SDK, from LINE's hosts or from npm. */
export declare const facts: {
    readonly id: 'line-login';
    readonly purpose: 'functional';
    readonly advertises: true;
    readonly hosts: readonly ["static.line-scdn.net/liff/", "static.line-scdn.net/lui/", "static.line-scdn.net/uts/", "api.line.me", "liff.line.me", "liff-shortcut.line.me", "access.line.me/liff/", "access.line.me/oauth2/v2.1/liff/", "access.line.me/.well-known/", "uts-front.line-apps.com"];
    readonly cookies: readonly ["LIFF_STORE*"];
    readonly storage: readonly ["LIFF_STORE:*"];
    readonly linksToIdentity: true;
    readonly company: import("../index.js").Text;
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
