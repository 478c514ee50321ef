import type { Disclosure, Links, Party } from '../types/index.js';
/** ID5: the identifier for advertising, by its script or a module of Prebid.js. */
export declare const facts: {
    readonly id: 'id5';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["id5-sync.com"];
    readonly cookies: readonly ["id5-tl-ts", "id5-tl-redirect-timestamp", "id5-true-link", "id5-true-link-refresh", "id5-true-link-refresh-exp", "id5-tl-redirect-fail"];
    readonly storage: readonly ["id5id", "id5id_*", "id5_trueLink_privacy"];
    readonly company: 'ID5 Technology Ltd';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
