import { toJapan } from './ly.js';
import { LY_POLICY, SEEN } from './sources.js';

const TAG = 'a public copy of ytag.js';
const CLICK_API = 'ads-developers.yahoo.co.jp notice APIJ-FY21-2358 (2022-03-24)';
const MEASUREMENT_TAG = 'yahoojp-marketing/gtm-template-tag-global-snippet (2025-07-01)';
const CONVERSION_API = 'stape-io/line-yahoo-tag; seen in cookie headers in public repositories';
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
const party = {
    name: { en: 'LY Corporation Ads (Yahoo! JAPAN)', ja: 'LINEヤフー広告' },
    company,
    country: 'JP',
    formerly: [
        { en: 'Yahoo! JAPAN Ads', ja: 'Yahoo!広告' },
        { en: 'Yahoo Japan Corporation', ja: 'ヤフー株式会社' },
    ],
};
const links = {
    privacyPolicy: { en: 'https://privacy.lycorp.co.jp/en/', ja: 'https://privacy.lycorp.co.jp/ja/' },
    privacyPolicyKind: 'unverified',
};
const disclosure = {
    use: {
        en: 'Measures the results of advertisements and shows advertisements that fit interests.',
        ja: '広告の成果を測定し、関心に合わせた広告を配信するために使います。',
    },
    recipientUse: {
        en: 'LY Corporation may obtain the history of visits and actions through cookies, and uses it to choose and measure advertisements and to develop and improve its services, under its own privacy policy.',
        ja: 'LINEヤフー株式会社は Cookie を通じて訪問履歴と行動履歴を取得し、広告の選択と効果の測定、サービスの開発と改善に利用します。その取り扱いは同社のプライバシーポリシーによります。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce', 'click-id'],
    // no lifetime is published for any of them
    cookies: [
        { name: '_ycl_*', party: 'first', retention: null, source: TAG },
        { name: '_yjr_yjad', party: 'first', retention: null, source: CLICK_API },
        { name: '_yjsu_yjad', party: 'first', retention: null, source: SEEN },
        { name: '_ts_yjad', party: 'first', retention: null, source: TAG },
        { name: '_ly_su', party: 'first', retention: null, source: CONVERSION_API },
        { name: '_ly_c', party: 'first', retention: null, source: CONVERSION_API },
        { name: '_ly_r', party: 'first', retention: null, source: CONVERSION_API },
    ],
    transfers: toJapan,
    ...links,
    optOutPage: 'https://btoptout.yahoo.co.jp/optout/index.html',
    identitySource: 'yahoojp-marketing/gtm-template-tag-global-snippet (2025-07-01): the tag takes e-mail address and telephone number',
    source: `${MEASUREMENT_TAG}; ads-help.yahoo-net.jp for the name of the product; ${LY_POLICY} for the purposes; opt-out page seen in use on public Japanese sites, not fetched`,
    checked: '2026-11-24',
};

export { company, disclosure, facts, links, party, stubs };
