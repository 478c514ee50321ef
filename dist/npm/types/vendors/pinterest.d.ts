import type { Disclosure, Links, Party } from '../types/index.js';
/** Pinterest: tag and save button. */
export declare const facts: {
    readonly id: 'pinterest';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["s.pinimg.com", "ct.pinterest.com", "assets.pinterest.com"];
    readonly cookies: readonly ["_pin_unauth", "_epik", "_derived_epik"];
    readonly signals: readonly ["pinterest"];
    readonly stubs: readonly [{
        readonly name: 'pintrk';
        readonly kind: 'function';
        readonly queue: 'queue';
        readonly entry: 'array';
        readonly properties: {
            readonly version: '3.0';
        };
    }];
    readonly company: 'Pinterest, Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
