import { toJapan } from './ly.js';

/** SmartNews Ads: Pixel. */
const facts = {
    id: 'smartnews-ads',
    purpose: 'advertising',
    advertises: true,
    hosts: ['smartnews-ads.com'],
    company: { en: 'SmartNews, Inc.', ja: 'スマートニュース株式会社' },
    catalogue: true,
};
const party = {
    name: 'SmartNews Ads',
    company: facts.company,
    country: 'JP',
};
const links = { privacyPolicy: 'https://ads.smartnews.com/bm/public/data-policy/v6.0/index.html' };
const disclosure = {
    use: {
        en: 'Measures the results of advertisements on SmartNews and shows advertisements that fit interests.',
        ja: 'SmartNews の広告の成果を測定し、関心に合わせた広告を配信するために使います。',
    },
    recipientUse: {
        en: 'SmartNews, Inc. recognises the browser, may use the history of visits to choose advertisements on other sites, and handles it under its own privacy policy.',
        ja: 'スマートニュース株式会社はブラウザを識別し、閲覧履歴をほかのサイトの広告の選択に利用することがあり、その取り扱いは同社のプライバシーポリシーによります。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://www.smartnews-ads.com/optout/',
    source: 'help-ads.smartnews.com (Pixel base code); smartnews-ads.com/optout; cdn.smartnews-ads.com/i/pixel.js in use on public sites',
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
