import type { Disclosure, Links, Party } from '../types/index.js';
/** Meta Pixel: `fbevents.js`. */
export declare const facts: {
    readonly id: 'meta-pixel';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["connect.facebook.net", "connect.facebook.net/en_US/fbevents.js", "connect.facebook.net/ja_JP/fbevents.js", "connect.facebook.net/signals/", "facebook.com/tr/", "facebook.com/tr?", "facebook.com/privacy_sandbox/"];
    readonly cookies: readonly ["_fbp", "_fbc"];
    readonly storage: readonly ["lastExternalReferrer", "lastExternalReferrerTime"];
    readonly linksToIdentity: true;
    readonly signals: readonly ["meta"];
    readonly stubs: readonly [{
        readonly name: 'fbq';
        readonly kind: 'function';
        readonly queue: 'queue';
        readonly aliases: readonly ["push"];
        readonly properties: {
            readonly loaded: true;
            readonly version: '2.0';
        };
    }];
    readonly company: "Meta Platforms, Inc.";
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
