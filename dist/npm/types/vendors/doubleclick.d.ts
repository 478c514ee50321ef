import type { Disclosure, Links, Party, Text } from '../types/index.js';
/** DoubleClick: Campaign Manager 360 and Floodlight, and the whole of doubleclick.net. */
export declare const facts: {
    readonly id: 'doubleclick';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["googletagmanager.com/gtag/", "googletagmanager.com/gtag/js?id=DC-", "googletagmanager.com/gtag/destination?id=DC-", "adservice.google.*", "doubleclick.net", "2mdn.net", "adtrafficquality.google", "stats.g.doubleclick.net"];
    readonly cookies: readonly ["_gcl_dc", "_dcid", "FPGCLDC"];
    readonly signals: readonly ["google"];
};
export declare const company: Text;
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
