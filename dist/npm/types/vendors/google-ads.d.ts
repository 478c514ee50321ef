import type { Disclosure, Links, Party, Text } from '../types/index.js';
/** Google Ads: conversions and remarketing, `gtag.js` with an `AW-` id. */
export declare const facts: {
    readonly id: 'google-ads';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["googletagmanager.com/gtag/", "googletagmanager.com/gtag/js?id=AW-", "www.googleadservices.com", "googleads.g.doubleclick.net/pagead/viewthroughconversion", "td.doubleclick.net", "google.*/rmkt/", "google.*/ads/", "googleads.g.doubleclick.net/pagead/conversion", "ad.doubleclick.net/ccm/", "googletagmanager.com/gtag/destination?id=AW-", "google.*/pagead/", "pagead2.googlesyndication.com/ccm/", "google.*/ccm/", "google.*/measurement/"];
    readonly cookies: readonly ["_gcl_au", "_gcl_aw", "_gcl_ag", "_gcl_gb", "_gcl_gs", "_gac_gb_*", "FPAU", "FPGCLAW", "FPGCLGB"];
    readonly storage: readonly ["_gcl_ls"];
    readonly signals: readonly ["google"];
};
export declare const company: Text;
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
