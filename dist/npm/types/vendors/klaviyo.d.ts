import type { Disclosure, Links, Party } from '../types/index.js';
/** Klaviyo: the script of shops for e-mail and text messages, with sign-up forms. */
export declare const facts: {
    readonly id: 'klaviyo';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["klaviyo.com"];
    readonly cookies: readonly ["__kla_id"];
    readonly storage: readonly ["__kla_viewed", "__kla_viewed_reviewed_items", "__kl_key", "klaviyoOnsite", "kl-post-identification-sync", "_kx", "klaviyoPagesVisitCountV2"];
    readonly linksToIdentity: true;
    readonly stubs: readonly [{
        readonly name: 'klaviyo';
        readonly kind: 'list';
        readonly promises: readonly ["identify", "track", "trackViewedItem", "openForm", "account"];
    }];
    readonly company: 'Klaviyo, Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
