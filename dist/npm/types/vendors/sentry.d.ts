import type { Disclosure, Links, Party } from '../types/index.js';
/** Sentry: errors, performance and, if the site turns it on, Session Replay. */
export declare const facts: {
    readonly id: 'sentry';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["sentry.io", "sentry-cdn.com"];
    readonly storage: readonly ["sentryReplaySession", "sentry_previous_trace", "sentry-offline"];
    readonly company: 'Functional Software, Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
