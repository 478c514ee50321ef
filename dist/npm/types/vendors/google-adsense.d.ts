import type { Disclosure, Links, Party, Text } from '../types.js';
export declare const facts: {
    readonly id: 'google-adsense';
    readonly purpose: 'advertising';
    readonly hosts: readonly ["googlesyndication.com/pagead/", "tpc.googlesyndication.com", "partner.googleadservices.com", "googleads.g.doubleclick.net/pagead/ads", "googleads.g.doubleclick.net/pagead/html/"];
    readonly cookies: readonly ["__gads", "__gpi", "__gpi_optout", "__eoi", "GoogleAdServingTest"];
};
export declare const company: Text;
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
