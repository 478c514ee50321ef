import type { Disclosure, Links, Party } from '../types/index.js';
/** PostHog: the cloud. */
export declare const facts: {
    readonly id: 'posthog';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["posthog.com"];
    readonly cookies: readonly ["ph_phc_*"];
    readonly storage: readonly ["ph_phc_*"];
    readonly signals: readonly ["posthog"];
    readonly stubs: readonly [{
        readonly name: 'posthog';
        readonly kind: 'list';
        readonly methods: readonly ["capture", "identify", "alias", "people.set", "people.set_once", "set_config", "register", "register_once", "unregister", "opt_out_capturing", "has_opted_out_capturing", "opt_in_capturing", "reset", "isFeatureEnabled", "onFeatureFlags", "getFeatureFlag", "getFeatureFlagPayload", "reloadFeatureFlags", "group", "updateEarlyAccessFeatureEnrollment", "getEarlyAccessFeatures"];
    }];
    readonly company: 'PostHog Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
