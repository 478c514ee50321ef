import type { Disclosure, Links, Party } from '../types/index.js';
/** Matomo’s own cloud; for Matomo on your own server add your host. */
export declare const facts: {
    readonly id: 'matomo';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["matomo.cloud"];
    readonly cookies: readonly ["_pk_id.*", "_pk_ses.*", "_pk_ref.*", "_pk_cvar.*", "_pk_hsr.*", "_pk_testcookie.*"];
    readonly signals: readonly ["matomo"];
    readonly stubs: readonly [{
        readonly name: '_paq';
        readonly kind: 'list';
    }];
    readonly company: 'InnoCraft Limited';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
