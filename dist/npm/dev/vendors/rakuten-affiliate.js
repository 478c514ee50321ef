import { toJapan } from './ly.js';

/** Rakuten Affiliate: widgets, `rakuten_widget.js`, and the images and links of goods on Rakuten. */
const facts = {
    id: 'rakuten-affiliate',
    purpose: 'advertising',
    advertises: true,
    hosts: ['affiliate.rakuten.co.jp', 'afl.rakuten.co.jp'],
    company: { en: 'Rakuten Group, Inc.', ja: '楽天グループ株式会社' },
    catalogue: true,
};
const party = {
    name: { en: 'Rakuten Affiliate', ja: '楽天アフィリエイト' },
    company: facts.company,
    country: 'JP',
};
const links = { privacyPolicy: 'https://privacy.rakuten.co.jp/' };
const disclosure = {
    use: {
        en: 'Shows goods that are sold on Rakuten, and counts the purchases that follow from them.',
        ja: '楽天で販売されている商品を表示し、そこから生じた購入を測定するために使います。',
    },
    recipientUse: {
        en: 'Rakuten Group uses cookies to recognise the browser, to measure how its pages and services are used, and to choose advertisements.',
        ja: '楽天グループ株式会社は Cookie でブラウザを識別し、ページとサービスの利用状況の測定と、広告の選択に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://grp12.ias.rakuten.co.jp/optout/indexEN.html',
    source: 'grp12.ias.rakuten.co.jp/optout, “Cookie Policy and Opt Out” (2022-03-31), of which the English page was read; xml.affiliate.rakuten.co.jp, static.affiliate.rakuten.co.jp and hb.afl.rakuten.co.jp in use on public sites; privacy policy seen in use on public sites, not fetched',
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
