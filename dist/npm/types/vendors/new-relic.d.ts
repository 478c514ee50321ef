import type { Disclosure, Links, Party } from '../types/index.js';
/** New Relic: the browser agent. */
export declare const facts: {
    readonly id: 'new-relic';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["js-agent.newrelic.com", "nr-data.net"];
    readonly cookies: readonly ["NREUM", "NRAGENT"];
    readonly storage: readonly ["NRBA_SESSION::*", "NRBA_SESSION", "NRBA_SESSION_ID"];
    readonly company: 'New Relic, Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
