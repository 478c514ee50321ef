import type { Disclosure, Links, Party } from '../types/index.js';
/** Yandex Metrica: the counter, with Webvisor, which records what is done on pages. */
export declare const facts: {
    readonly id: 'yandex-metrica';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["mc.yandex.*", "mc.webvisor.com", "mc.webvisor.org"];
    readonly cookies: readonly ["_ym_uid", "_ym_d", "_ym_isad", "_ym_metrika_enabled", "_ym_visorc", "_ym_visorc_*", "_ym_hostIndex", "_ym_debug", "_ym_fa", "_ym_ucs", "_ym_wasSynced"];
    readonly storage: readonly ["_ym_uid", "_ym_retryReqs", "_ym_synced"];
    readonly stubs: readonly [{
        readonly name: 'ym';
        readonly kind: 'function';
        readonly queue: 'a';
    }];
    readonly company: 'YANDEX LLC';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
