import { googleControllers, GOOGLE, googleAdSettings, googlePrivacyPolicy } from './google.js';
import { GOOGLE_ADS_POLICY, GOOGLE_COOKIES, OPEN_COOKIE_DATABASE, GOOGLE_AD_COOKIES, GOOGLE_AD_COOKIES_ABROAD } from './sources.js';

// The tag's addresses are shared with Google Analytics: see there. The pixels of www.google.com are also asked for
// under the visitor's national domain.
// www.googleadservices.com only: partner.googleadservices.com is AdSense's.
/** Google Ads: conversions and remarketing, `gtag.js` with an `AW-` id. */
const facts = {
    id: 'google-ads',
    purpose: 'advertising',
    advertises: true,
    hosts: [
        'googletagmanager.com/gtag/',
        'googletagmanager.com/gtag/js?id=AW-',
        'www.googleadservices.com',
        'googleads.g.doubleclick.net/pagead/viewthroughconversion',
        'td.doubleclick.net',
        'google.*/rmkt/',
        'google.*/ads/',
        'googleads.g.doubleclick.net/pagead/conversion',
        'ad.doubleclick.net/ccm/',
        'googletagmanager.com/gtag/destination?id=AW-',
        'google.*/pagead/',
        'pagead2.googlesyndication.com/ccm/',
        'google.*/ccm/',
        'google.*/measurement/',
    ],
    // not `_gcl_*`: `_gcl_dc` is DoubleClick's
    cookies: ['_gcl_au', '_gcl_aw', '_gcl_ag', '_gcl_gb', '_gcl_gs', '_gac_gb_*', 'FPAU', 'FPGCLAW', 'FPGCLGB'],
    storage: ['_gcl_ls'],
    signals: ['google'],
};
const company = GOOGLE;
const party = {
    name: { en: 'Google Ads', ja: 'Google 広告' },
    company,
    country: 'US',
    formerly: ['Google AdWords'],
    controllers: googleControllers,
};
const links = { privacyPolicy: googlePrivacyPolicy };
const disclosure = {
    use: {
        en: 'Measures which advertisements on Google lead to a purchase or an enquiry, and shows advertisements again to people who visited the site.',
        ja: 'Google の広告から購入や申込みにつながったかどうかを測定し、サイトを訪れた方に広告を再び表示するために使います。',
    },
    recipientUse: {
        en: 'Google handles the data under its own privacy policy and may use it to choose and measure advertisements on other sites.',
        ja: 'Google は受け取った情報を自社のプライバシーポリシーに基づいて扱い、ほかのサイトに表示する広告の選択と測定にも利用することがあります。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce', 'click-id', 'contact'],
    cookies: [
        { name: '_gcl_au', party: 'first', retention: 'P90D', source: GOOGLE_COOKIES },
        { name: '_gcl_aw', party: 'first', retention: 'P90D', source: GOOGLE_COOKIES },
        { name: '_gcl_ag', party: 'first', retention: 'P90D', source: GOOGLE_COOKIES },
        { name: '_gcl_gb', party: 'first', retention: 'P90D', source: GOOGLE_COOKIES },
        { name: '_gcl_gs', party: 'first', retention: 'P90D', source: GOOGLE_COOKIES },
        { name: '_gcl_ls', kind: 'localStorage', party: 'first', retention: 'P90D', source: GOOGLE_COOKIES },
        { name: '_gac_gb_*', party: 'first', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'FPAU', party: 'first', retention: 'P90D', source: GOOGLE_AD_COOKIES },
        { name: 'FPGCLAW', party: 'first', retention: 'P90D', source: GOOGLE_AD_COOKIES },
        { name: 'FPGCLGB', party: 'first', retention: 'P90D', source: GOOGLE_AD_COOKIES },
        { name: 'IDE', party: 'third', retention: 'P24M', source: GOOGLE_AD_COOKIES_ABROAD },
        { name: 'test_cookie', party: 'third', retention: 'PT15M', source: GOOGLE_AD_COOKIES },
        { name: 'NID', party: 'third', retention: 'P6M', source: GOOGLE_COOKIES },
        { name: 'ANID', party: 'third', retention: 'P24M', source: GOOGLE_AD_COOKIES_ABROAD },
        { name: '1P_JAR', party: 'third', retention: 'P30D', source: GOOGLE_AD_COOKIES },
    ],
    ...links,
    privacyPolicyKind: 'policy',
    optOutPage: googleAdSettings,
    optOutStops: 'personalisation',
    optOutSource: GOOGLE_ADS_POLICY,
    identitySource: 'support.google.com/google-ads/answer/13258081: enhanced conversions are matched with signed-in accounts',
    source: 'Open Cookie Database 0ee5a17 (2026-01-21); policies.google.com/technologies/ads for the opt-out page, not fetched',
    checked: '2026-11-24',
};

export { company, disclosure, facts, links, party };
