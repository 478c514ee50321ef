import type { Disclosure, Links, Party, Stub, Text } from '../types/index.js';
/** X: embedded posts and buttons, and the advertising pixel. */
export declare const facts: {
    readonly id: 'x';
    readonly purpose: 'social';
    readonly advertises: true;
    readonly hosts: readonly ["platform.x.com", "analytics.twitter.com", "platform.twitter.com", "syndication.twitter.com", "syndication.x.com", "analytics.x.com", "ads-twitter.com", "twimg.com", "t.co"];
    readonly cookies: readonly ["_twpid", "_twsid", "_twclid"];
};
/** Globals that page code calls. */
export declare const stubs: readonly Stub[];
export declare const company: Text;
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
