import type { Disclosure, Links, Party } from '../types/index.js';
/** Intercom: the messenger. */
export declare const facts: {
    readonly id: 'intercom';
    readonly purpose: 'functional';
    readonly hosts: readonly ["intercom.io", "intercomcdn.com"];
    readonly cookies: readonly ["intercom-id-*", "intercom-session-*", "intercom-device-id-*"];
    readonly storage: readonly ["intercom.intercom-state*"];
    readonly stubs: readonly [{
        readonly name: 'Intercom';
        readonly kind: 'function';
        readonly queue: 'q';
    }];
    readonly company: 'Intercom, Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
