import type { Disclosure, Links, Party } from '../types/index.js';
/** Amplitude: the browser SDK, with session replay. */
export declare const facts: {
    readonly id: 'amplitude';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["amplitude.com"];
    readonly cookies: readonly ["AMP_*", "amplitude_id*", "amplitude_cookie_test*"];
    readonly storage: readonly ["AMP_*"];
    readonly signals: readonly ["amplitude"];
    readonly stubs: readonly [{
        readonly name: 'amplitude';
        readonly kind: 'object';
        readonly queue: '_q';
        readonly entry: 'named';
        readonly methods: readonly ["getDeviceId", "setDeviceId", "getSessionId", "setSessionId", "getUserId", "setUserId", "setOptOut", "setTransport", "reset", "extendSession"];
        readonly promises: readonly ["init", "add", "remove", "track", "logEvent", "identify", "groupIdentify", "setGroup", "revenue", "flush"];
        readonly classes: {
            readonly Identify: readonly ["add", "append", "clearAll", "prepend", "set", "setOnce", "unset", "preInsert", "postInsert", "remove", "getUserProperties"];
            readonly Revenue: readonly ["getEventProperties", "setProductId", "setQuantity", "setPrice", "setRevenue", "setRevenueType", "setReceipt", "setReceiptSig", "setCurrency", "setEventProperties"];
        };
    }];
    readonly company: 'Amplitude, Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
