import type { Disclosure, Links, Party } from '../types/index.js';
/** Microsoft Advertising: Universal Event Tracking, `bat.js`. */
export declare const facts: {
    readonly id: 'microsoft-advertising';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["bat.bing.com", "bat.bing.net"];
    readonly cookies: readonly ["_uetsid", "_uetvid", "_uetmsclkid"];
    readonly storage: readonly ["_uetsid", "_uetsid_exp", "_uetvid", "_uetvid_exp", "_uetmsclkid", "_uetmsclkid_exp"];
    readonly signals: readonly ["microsoft-uet"];
    readonly stubs: readonly [{
        readonly name: 'uetq';
        readonly kind: 'list';
    }];
    readonly company: "Microsoft Corporation";
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
