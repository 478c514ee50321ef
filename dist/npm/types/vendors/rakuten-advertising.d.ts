import type { Disclosure, Links, Party } from '../types/index.js';
/** Rakuten Advertising, formerly LinkShare: the tag `ct.js`, affiliate links and banners. Not Rakuten Affiliate of Japan. */
export declare const facts: {
    readonly id: 'rakuten-advertising';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["tag.rmp.rakuten.com", "rmtag.com", "linksynergy.com", "mediaforge.com", "nxtck.com"];
    readonly company: 'Rakuten Marketing LLC';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
