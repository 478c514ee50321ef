// The old tag is s.yimg.jp/…/cv/ytag.js with its counting hosts (b9x, apm); the new one of 2025 is
// tag.flvcdn.net/lytag.js. yads, im and ov show advertisements. yahoo.co.jp and yimg.jp serve much else.
/** Yahoo! JAPAN Ads (LY Corporation): the old `ytag.js` and the new `lytag.js`. */
const facts = {
    id: 'yahoo-japan-ads',
    purpose: 'advertising',
    advertises: true,
    hosts: [
        's.yimg.jp/images/listing/tool/',
        'im.c.yimg.jp',
        'ov.yahoo.co.jp',
        'yads.yjtag.yahoo.co.jp',
        'yads.c.yimg.jp',
        'cksync.yahoo.co.jp',
        'apm.yahoo.co.jp',
        'b91.yahoo.co.jp',
        'b90.yahoo.co.jp',
        'b97.yahoo.co.jp',
        'b92.yahoo.co.jp',
        'b99.yahoo.co.jp',
        'tag.flvcdn.net',
    ],
    // `_ycl_aw`, `_ycl_<prefix>_aw`, `_ycl_yjad`; not `_ly_*`, a prefix that a site may use itself
    cookies: ['_ycl_*', '_yjr_yjad', '_yjsu_yjad', '_ts_yjad', '_ly_su', '_ly_c', '_ly_r'],
};
// ytag: as public repositories carry it (2026-11-28); lytag: yahoojp-marketing/gtm-template-tag-global-snippet @5a4da6e
/** Globals that page code calls. */
const stubs = [
    { name: 'ytag', kind: 'function', list: 'yjDataLayer' },
    { name: 'lytag', kind: 'function', list: 'lyDataLayer' },
];
const company = { en: 'LY Corporation', ja: 'LINEヤフー株式会社' };

export { company, facts, stubs };
