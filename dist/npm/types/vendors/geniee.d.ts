import type { Disclosure, Links, Party } from '../types.js';
export declare const facts: {
    readonly id: 'geniee';
    readonly purpose: 'advertising';
    readonly hosts: readonly ["genieessp.jp", "genieesspv.jp", "gssprt.jp", "href.asia"];
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
