import type { Disclosure, Links, Party, Text } from '../types.js';
export declare const facts: {
    readonly id: 'x';
    readonly purpose: 'social';
    readonly hosts: readonly ["platform.twitter.com", "platform.x.com", "syndication.twitter.com", "syndication.x.com", "syndication.twimg.com", "analytics.twitter.com", "ads-twitter.com", "t.co"];
    readonly cookies: readonly ["_twpid", "_twsid", "_twclid"];
};
export declare const company: Text;
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
