import { googleControllers, GOOGLE, googlePrivacyPolicy } from './google.js';
import { GOOGLE_ANALYTICS_COOKIES, OPEN_COOKIE_DATABASE, SEEN } from './sources.js';

// Google's tag is one script for several products; its id says which (docs/adding-a-vendor.md, "Shared hosts").
// Where it does not say it, as `GT-` and `MC-` do not, or where another parameter comes first, or none, each of them claims it.
// google.com/g/collect is where the tag turns to when the measurement hosts cannot be reached, by a guard for example.
/** Google Analytics: `gtag.js` with a `G-` id, and what it sends. */
const facts = {
    id: 'google-analytics',
    purpose: 'analytics',
    hosts: [
        'googletagmanager.com/gtag/',
        'googletagmanager.com/gtag/js?id=G-',
        'googletagmanager.com/gtag/js?id=UA-',
        'googletagmanager.com/gtag/destination?id=G-',
        'google-analytics.com',
        'analytics.google.com',
        'stats.g.doubleclick.net',
        'google.*/g/collect',
    ],
    // not `_ga*`: Google Optimize's `_gaexp` is another product; not `_gac_*`: `_gac_gb_*` is Google Ads'
    cookies: ['_ga', '_ga_*', '_gid', '_gat', '_gat_*', '_gac_G-*', '_gac_UA-*', '_dc_gtm_*', 'FPID', 'FPLC', 'FPGSID'],
    signals: ['google'],
};
const company = GOOGLE;
const party = {
    name: { en: 'Google Analytics', ja: 'Google アナリティクス' },
    company,
    country: 'US',
    controllers: googleControllers,
};
const links = { privacyPolicy: googlePrivacyPolicy };
const disclosure = {
    use: {
        en: 'Shows the site how visitors find and use it, so that it can be improved.',
        ja: 'サイトがどのように見つけられ、利用されているかを集計し、改善に役立てます。',
    },
    recipientUse: {
        en: 'Google compiles the reports, and uses the data to maintain, protect and improve its services.',
        ja: 'Google は集計を行い、受け取った情報をサービスの維持・保護・改善に利用します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'click-id'],
    cookies: [
        { name: '_ga', party: 'first', retention: 'P2Y', source: 'support.google.com/analytics/answer/11397207' },
        { name: '_ga_*', party: 'first', retention: 'P2Y', source: 'support.google.com/analytics/answer/11397207' },
        { name: '_gid', party: 'first', retention: 'PT24H', source: GOOGLE_ANALYTICS_COOKIES },
        { name: '_gat', party: 'first', retention: 'PT1M', source: GOOGLE_ANALYTICS_COOKIES },
        { name: '_gat_*', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: '_dc_gtm_*', party: 'first', retention: 'PT1M', source: GOOGLE_ANALYTICS_COOKIES },
        { name: '_gac_UA-*', party: 'first', retention: 'P90D', source: GOOGLE_ANALYTICS_COOKIES },
        { name: '_gac_G-*', party: 'first', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'FPID', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: 'FPLC', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: 'FPGSID', party: 'first', retention: null, source: SEEN },
        { name: 'GA_OPT_OUT', party: 'third', retention: null, source: OPEN_COOKIE_DATABASE },
    ],
    ...links,
    privacyPolicyKind: 'policy',
    optOutPage: {
        en: 'https://tools.google.com/dlpage/gaoptout',
        ja: 'https://tools.google.com/dlpage/gaoptout?hl=ja',
    },
    source: 'support.google.com/analytics/answer/11397207; opt-out page seen in use on public Japanese sites, not fetched',
    checked: '2026-11-24',
};

export { company, disclosure, facts, links, party };
