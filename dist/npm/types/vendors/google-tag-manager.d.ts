import type { Disclosure, Links, Party, Text } from '../types/index.js';
/** Google Tag Manager: the container. Declare the vendors of the tags in it as well. */
export declare const facts: {
    readonly id: 'google-tag-manager';
    readonly purpose: 'functional';
    readonly hosts: readonly ["googletagmanager.com/gtag/js?id=GTM-", "googletagmanager.com/gtm.js", "googletagmanager.com/ns.html"];
    readonly signals: readonly ["google"];
};
export declare const company: Text;
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
