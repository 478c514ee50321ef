import type { Disclosure, Links, Party, Text } from '../types.js';
export declare const facts: {
    readonly id: 'doubleclick';
    readonly purpose: 'advertising';
    readonly hosts: readonly ["googletagmanager.com/gtag/js?id=DC-", "googletagmanager.com/gtag/destination?id=DC-", "doubleclick.net", "2mdn.net", "adservice.google.com", "adtrafficquality.google"];
    readonly cookies: readonly ["_gcl_dc", "_dcid", "FPGCLDC"];
    readonly signal: 'google';
};
export declare const company: Text;
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
