import type { Disclosure, Links, Party } from '../types/index.js';
/** Lotame: audiences, and the Panorama identifier. */
export declare const facts: {
    readonly id: 'lotame';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["crwdcntrl.net", "ltmsphrcl.net"];
    readonly cookies: readonly ["_cc_id", "lotame_domain_check", "panoramaId", "panoramaId_expiry", "panoramaIdType"];
    readonly storage: readonly ["_cc_id", "panoramaId", "panoramaId_expiry", "panoramaId_exp", "panoramaId_expiry_exp"];
    readonly company: 'Lotame Solutions, Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
