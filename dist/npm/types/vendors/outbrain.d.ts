import type { Disclosure, Links, Party } from '../types/index.js';
/** Outbrain: recommendations for publishers, and the pixel of advertisers (Amplify). */
export declare const facts: {
    readonly id: 'outbrain';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["outbrain.com", "outbrainimg.com"];
    readonly cookies: readonly ["dicbo_id", "outbrain_dicbo_id", "outbrain_cid_fetch", "OB-USER-TOKEN"];
    readonly storage: readonly ["OB-USER-TOKEN"];
    readonly stubs: readonly [{
        readonly name: 'obApi';
        readonly kind: 'function';
        readonly queue: 'queue';
        readonly properties: {
            readonly loaded: true;
            readonly version: '1.1';
        };
    }];
    readonly company: 'Teads Holding Co.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
