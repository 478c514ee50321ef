import type { Disclosure, Links, Party } from '../types/index.js';
/** Marketo: Munchkin and the forms of Marketo Engage. */
export declare const facts: {
    readonly id: 'marketo';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["marketo.net", "marketo.com", "mktoresp.com"];
    readonly cookies: readonly ["_mkto_trk"];
    readonly storage: readonly ["_mktoLpDomain_*", "_mktoSecureLp_*"];
    readonly linksToIdentity: true;
    readonly company: 'Adobe Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
