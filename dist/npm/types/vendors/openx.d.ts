import type { Disclosure, Links, Party } from '../types/index.js';
/** OpenX: the ad exchange. */
export declare const facts: {
    readonly id: 'openx';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["openx.net", "openxcdn.net", "servedbyopenx.com"];
    readonly company: 'OpenX Technologies, Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
