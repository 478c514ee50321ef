import type { Disclosure, Links, Party } from '../types/index.js';
/** Crazy Egg: heatmaps, recordings and tests of variants. */
export declare const facts: {
    readonly id: 'crazy-egg';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["crazyegg.com", "cetrk.com"];
    readonly cookies: readonly ["_ceir", "_CEFT", "_cer.v", "_ce.s", "_ce.cch", "_ce.gtld", "_ce.irv", "_ce.clock_event", "_ce.clock_data", "ce_need_secure_cookie", "ce_successful_csp_check", "ceft_variant_override", "cebs", "cebsp_"];
    readonly company: 'Crazy Egg, Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
