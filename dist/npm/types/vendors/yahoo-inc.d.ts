import type { Disclosure, Links, Party } from '../types/index.js';
/** Yahoo Inc., the American company: its advertising tags. */
export declare const facts: {
    readonly id: 'yahoo-inc';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["s.yimg.com/wi/", "analytics.yahoo.com", "ads.yahoo.com", "yads.yahoo.com", "ybp.yahoo.com"];
    readonly company: 'Yahoo Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
