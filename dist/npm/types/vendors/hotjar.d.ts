import type { Disclosure, Links, Party } from '../types/index.js';
/** Hotjar: recordings and surveys. */
export declare const facts: {
    readonly id: 'hotjar';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["hotjar.com", "hotjar.io", "contentsquare.net"];
    readonly cookies: readonly ["_hjSessionUser_*", "_hjSession_*", "_hjFirstSeen", "_hjAbsoluteSessionInProgress", "_hjIncludedInSessionSample_*", "_hjIncludedInPageviewSample", "_hjTLDTest", "_hjid", "_hjHasCachedUserAttributes", "_hjUserAttributesHash", "_hjClosedSurveyInvites", "_hjDonePolls", "_hjMinimizedPolls", "_cs_id", "_cs_s", "_cs_c", "_cs_cvars", "_cs_ex", "_cs_debug", "_cs_mk_aa"];
    readonly storage: readonly ["_hjActiveViewportIds", "hjActiveViewportIds", "hjViewportId", "_hjUserAttributes"];
    readonly stubs: readonly [{
        readonly name: 'hj';
        readonly kind: 'function';
        readonly queue: 'q';
    }];
    readonly company: 'Hotjar Ltd.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
