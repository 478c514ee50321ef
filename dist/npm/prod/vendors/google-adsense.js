import { googleControllers, GOOGLE, googleAdSettings, googlePrivacyPolicy } from './google.js';
import { GOOGLE_ADS_POLICY, GOOGLE_AD_COOKIES, OPEN_COOKIE_DATABASE, GOOGLE_AD_COOKIES_ABROAD } from './sources.js';

// The signal `adsense` speaks for it, not `google`: Google does not name it among the products that obey Consent Mode.
// Not fundingchoicesmessages.google.com, nor its FCCDCF and FCNEC: that is Google's own consent message and its record.
/** Google AdSense: `adsbygoogle.js`. */
const facts = {
    id: 'google-adsense',
    purpose: 'advertising',
    advertises: true,
    hosts: [
        'googleads.g.doubleclick.net/pagead/ads',
        'tpc.googlesyndication.com',
        'googlesyndication.com/pagead/',
        'partner.googleadservices.com',
        'googleads.g.doubleclick.net/pagead/html/',
    ],
    cookies: ['__gads', '__gpi', '__gpi_optout', '__eoi', 'GoogleAdServingTest'],
};
// AdSense’s code, as public sites carry it (@nuxt/scripts 1.3.9 writes it)
/** Globals that page code calls. */
const stubs = [{ name: 'adsbygoogle', kind: 'list' }];
const company = GOOGLE;
const party = {
    name: { en: 'Google AdSense', ja: 'Google アドセンス' },
    company,
    country: 'US',
    controllers: googleControllers,
};
const links = { privacyPolicy: googlePrivacyPolicy };
const disclosure = {
    use: {
        en: 'Shows advertisements that pay for the site.',
        ja: 'サイトの運営を支える広告を表示します。',
    },
    recipientUse: {
        en: 'Google chooses them, counts views and clicks, may take earlier visits to this and other sites into account, and handles the data under its own privacy policy.',
        ja: 'Google は広告を選び、表示とクリックを数え、このサイトやほかのサイトへの訪問履歴を広告の選択に利用することがあります。受け取った情報は Google のプライバシーポリシーに基づいて扱われます。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        { name: '__gads', party: 'first', retention: 'P13M', source: GOOGLE_AD_COOKIES },
        { name: '__gpi', party: 'first', retention: 'P13M', source: GOOGLE_AD_COOKIES },
        { name: '__gpi_optout', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: '__eoi', party: 'first', retention: 'P6M', source: GOOGLE_AD_COOKIES },
        { name: 'GoogleAdServingTest', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: 'IDE', party: 'third', retention: 'P24M', source: GOOGLE_AD_COOKIES_ABROAD },
        { name: 'test_cookie', party: 'third', retention: 'PT15M', source: GOOGLE_AD_COOKIES },
        { name: 'DSID', party: 'third', retention: 'P2W', source: GOOGLE_AD_COOKIES },
    ],
    ...links,
    privacyPolicyKind: 'policy',
    optOutPage: googleAdSettings,
    optOutStops: 'personalisation',
    optOutSource: GOOGLE_ADS_POLICY,
    source: 'Open Cookie Database 0ee5a17 (2026-01-21); policies.google.com/technologies/ads for the opt-out page, not fetched',
    checked: '2026-11-24',
};

export { company, disclosure, facts, links, party, stubs };
