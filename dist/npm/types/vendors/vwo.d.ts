import type { Disclosure, Links, Party } from '../types/index.js';
/** VWO: the SmartCode, for tests of variants, heatmaps and recordings. */
export declare const facts: {
    readonly id: 'vwo';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["visualwebsiteoptimizer.com", "vwo.com"];
    readonly cookies: readonly ["_vwo_uuid", "_vwo_uuid_v2", "_vwo_ds", "_vwo_sn", "_vwo_referrer", "_vis_opt_s", "_vis_opt_test_cookie", "_vis_opt_exp_*"];
    readonly stubs: readonly [{
        readonly name: 'VWO';
        readonly kind: 'list';
        readonly methods: readonly ["event"];
    }];
    readonly company: 'Wingify Software Pvt. Ltd.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
