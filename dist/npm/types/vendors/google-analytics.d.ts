import type { Disclosure, Links, Party, Text } from '../types/index.js';
/** Google Analytics: `gtag.js` with a `G-` id, and what it sends. */
export declare const facts: {
    readonly id: 'google-analytics';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["googletagmanager.com/gtag/", "googletagmanager.com/gtag/js?id=G-", "googletagmanager.com/gtag/js?id=UA-", "googletagmanager.com/gtag/destination?id=G-", "google-analytics.com", "analytics.google.com", "stats.g.doubleclick.net", "google.*/g/collect"];
    readonly cookies: readonly ["_ga", "_ga_*", "_gid", "_gat", "_gat_*", "_gac_G-*", "_gac_UA-*", "_dc_gtm_*", "FPID", "FPLC", "FPGSID"];
    readonly signals: readonly ["google"];
};
export declare const company: Text;
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
