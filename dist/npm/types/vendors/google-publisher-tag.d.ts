import type { Disclosure, Links, Party, Stub, Text } from '../types/index.js';
/** Google Publisher Tag: `gpt.js` of Google Ad Manager. */
export declare const facts: {
    readonly id: 'google-publisher-tag';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["securepubads.g.doubleclick.net", "googlesyndication.com/tag/", "googletagservices.com", "pubads.g.doubleclick.net", "googlesyndication.com/safeframe/"];
    readonly cookies: readonly ["__gads", "__gpi", "__gpi_optout", "__eoi"];
};
/** Globals that page code calls. */
export declare const stubs: readonly Stub[];
export declare const company: Text;
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
