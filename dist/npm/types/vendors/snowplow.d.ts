import type { Disclosure, Links, Party } from '../types/index.js';
/** Snowplow: the web tracker and the collectors that Snowplow hosts. */
export declare const facts: {
    readonly id: 'snowplow';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["snplow.net", "d32hwlnfiv2gyn.cloudfront.net"];
    readonly cookies: readonly ["_sp_id.*", "_sp_ses.*"];
    readonly storage: readonly ["_sp_id.*", "_sp_ses.*", "_sp_tab_id", "snowplowOutQueue_*"];
    readonly signals: readonly ["snowplow"];
    readonly stubs: readonly [{
        readonly name: 'snowplow';
        readonly kind: 'function';
        readonly queue: 'q';
    }];
    readonly company: 'Snowplow Analytics Ltd';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
