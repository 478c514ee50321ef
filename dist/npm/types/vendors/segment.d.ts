import type { Disclosure, Links, Party } from '../types/index.js';
/** Segment: Analytics.js. */
export declare const facts: {
    readonly id: 'segment';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["segment.com", "segment.io", "segmentapis.com"];
    readonly cookies: readonly ["ajs_anonymous_id", "ajs_user_id", "ajs_group_id"];
    readonly storage: readonly ["ajs_anonymous_id", "ajs_user_id", "ajs_group_id", "ajs_user_traits", "ajs_group_properties", "persisted-queue:v1:*"];
    readonly company: 'Twilio Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
