import { googleControllers, GOOGLE, googleAdSettings, googlePrivacyPolicy } from './google.js';
import { GOOGLE_ADS_POLICY, GOOGLE_COOKIES, OPEN_COOKIE_DATABASE, GOOGLE_AD_COOKIES_ABROAD, GOOGLE_AD_COOKIES } from './sources.js';

// The whole domain, save for the hosts and paths below it that another Google vendor claims for itself. What Google
// Analytics sends to it carries the advertising cookie of the domain, so that needs both.
/** DoubleClick: Campaign Manager 360 and Floodlight, and the whole of doubleclick.net. */
const facts = {
    id: 'doubleclick',
    purpose: 'advertising',
    advertises: true,
    hosts: [
        'googletagmanager.com/gtag/',
        'googletagmanager.com/gtag/js?id=DC-',
        'googletagmanager.com/gtag/destination?id=DC-',
        'adservice.google.*',
        'doubleclick.net',
        '2mdn.net',
        'adtrafficquality.google',
        'stats.g.doubleclick.net',
    ],
    cookies: ['_gcl_dc', '_dcid', 'FPGCLDC'],
    signals: ['google'],
};
const company = GOOGLE;
const party = {
    name: { en: 'DoubleClick (Google)', ja: 'DoubleClick（Google）' },
    company,
    country: 'US',
    controllers: googleControllers,
};
const links = { privacyPolicy: googlePrivacyPolicy };
const disclosure = {
    use: {
        en: 'Delivers advertisements through Google’s advertising platform and measures their results.',
        ja: 'Google の広告配信基盤を通じて広告を配信し、その成果を測定します。',
    },
    recipientUse: {
        en: 'Google recognises the browser by a cookie on doubleclick.net, which older policies call the DART cookie, and uses the data to choose, limit and measure advertisements on this and other sites.',
        ja: 'Google は doubleclick.net の Cookie（以前のポリシーでは「DART Cookie」と呼ばれています）でブラウザを識別し、受け取った情報をこのサイトやほかのサイトの広告の選択、表示回数の制限、効果の測定に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce', 'click-id'],
    cookies: [
        { name: '_gcl_dc', party: 'first', retention: 'P90D', source: GOOGLE_COOKIES },
        { name: '_dcid', party: 'first', retention: 'P400D', source: OPEN_COOKIE_DATABASE },
        { name: 'FPGCLDC', party: 'first', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'IDE', party: 'third', retention: 'P24M', source: GOOGLE_AD_COOKIES_ABROAD },
        { name: 'test_cookie', party: 'third', retention: 'PT15M', source: GOOGLE_AD_COOKIES },
        { name: 'DSID', party: 'third', retention: 'P2W', source: GOOGLE_AD_COOKIES },
        { name: 'ID', party: 'third', retention: 'P2M', source: OPEN_COOKIE_DATABASE },
        { name: 'RUL', party: 'third', retention: 'P12M', source: GOOGLE_AD_COOKIES },
        { name: 'FLC', party: 'third', retention: 'PT10S', source: OPEN_COOKIE_DATABASE },
        { name: 'APC', party: 'third', retention: 'P6M', source: OPEN_COOKIE_DATABASE },
        { name: 'ar_debug', party: 'third', retention: null, source: OPEN_COOKIE_DATABASE },
    ],
    ...links,
    privacyPolicyKind: 'policy',
    optOutPage: googleAdSettings,
    optOutStops: 'personalisation',
    optOutSource: GOOGLE_ADS_POLICY,
    source: 'Open Cookie Database 0ee5a17 (2026-01-21); policies.google.com/technologies/ads for the opt-out page, not fetched',
    checked: '2026-11-24',
};

export { company, disclosure, facts, links, party };
