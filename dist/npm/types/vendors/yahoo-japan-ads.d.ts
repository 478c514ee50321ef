import type { Disclosure, Links, Party, Stub, Text } from '../types/index.js';
/** Yahoo! JAPAN Ads (LY Corporation): the old `ytag.js` and the new `lytag.js`. */
export declare const facts: {
    readonly id: 'yahoo-japan-ads';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["s.yimg.jp/images/listing/tool/", "im.c.yimg.jp", "ov.yahoo.co.jp", "yads.yjtag.yahoo.co.jp", "yads.c.yimg.jp", "cksync.yahoo.co.jp", "apm.yahoo.co.jp", "b91.yahoo.co.jp", "b90.yahoo.co.jp", "b97.yahoo.co.jp", "b92.yahoo.co.jp", "b99.yahoo.co.jp", "tag.flvcdn.net"];
    readonly cookies: readonly ["_ycl_*", "_yjr_yjad", "_yjsu_yjad", "_ts_yjad", "_ly_su", "_ly_c", "_ly_r"];
};
/** Globals that page code calls. */
export declare const stubs: readonly Stub[];
export declare const company: Text;
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
