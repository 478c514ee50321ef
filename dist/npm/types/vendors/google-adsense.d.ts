import type { Disclosure, Links, Party, Stub, Text } from '../types/index.js';
/** Google AdSense: `adsbygoogle.js`. */
export declare const facts: {
    readonly id: 'google-adsense';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["googleads.g.doubleclick.net/pagead/ads", "tpc.googlesyndication.com", "googlesyndication.com/pagead/", "partner.googleadservices.com", "googleads.g.doubleclick.net/pagead/html/"];
    readonly cookies: readonly ["__gads", "__gpi", "__gpi_optout", "__eoi", "GoogleAdServingTest"];
};
/** Globals that page code calls. */
export declare const stubs: readonly Stub[];
export declare const company: Text;
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
