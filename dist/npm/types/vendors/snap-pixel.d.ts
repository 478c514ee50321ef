import type { Disclosure, Links, Party } from '../types/index.js';
/** Snap: the pixel of advertisers on Snapchat. */
export declare const facts: {
    readonly id: 'snap-pixel';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["sc-static.net", "tr.snapchat.com"];
    readonly cookies: readonly ["_scid", "_scid_r", "_schn", "_sctr", "_ScCbts"];
    readonly stubs: readonly [{
        readonly name: 'snaptr';
        readonly kind: 'function';
        readonly queue: 'queue';
    }];
    readonly company: 'Snap Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
