import type { Disclosure, Links, Party } from '../types/index.js';
/** Geniee. */
export declare const facts: {
    readonly id: 'geniee';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["genieessp.jp", "genieesspv.jp", "gssprt.jp", "href.asia"];
    readonly company: {
        readonly en: 'Geniee, Inc.';
        readonly ja: '株式会社ジーニー';
    };
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
