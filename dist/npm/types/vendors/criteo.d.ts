import type { Disclosure, Links, Party } from '../types/index.js';
/** Criteo: OneTag. */
export declare const facts: {
    readonly id: 'criteo';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["criteo.com", "criteo.net"];
    readonly cookies: readonly ["cto_bundle", "crto_mapped_user_id", "crto_is_user_optout"];
    readonly storage: readonly ["cto_bundle", "criteo_fast_bid", "criteo_fast_bid_expires", "criteo_pt_cdb_mngr_metrics"];
    readonly stubs: readonly [{
        readonly name: 'criteo_q';
        readonly kind: 'list';
    }];
    readonly company: 'Criteo SA';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
