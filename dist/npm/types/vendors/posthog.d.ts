import type { Disclosure, Links, Party } from '../types/index.js';
/** PostHog: the cloud. */
export declare const facts: {
    readonly id: 'posthog';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["posthog.com"];
    readonly cookies: readonly ["ph_phc_*"];
    readonly storage: readonly ["ph_phc_*"];
    readonly company: 'PostHog Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
