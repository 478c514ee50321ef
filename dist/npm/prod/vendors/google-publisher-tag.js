import { googleControllers, GOOGLE, googleAdSettings, googlePrivacyPolicy } from './google.js';
import { GOOGLE_ADS_POLICY, GOOGLE_AD_COOKIES, OPEN_COOKIE_DATABASE, GOOGLE_AD_COOKIES_ABROAD } from './sources.js';

// googlesyndication.com/tag/ serves the same library for limited ads, googletagservices.com the old one.
// The signal `gpt` speaks for it, not `google`: see Google AdSense, whose first-party cookies these are too.
/** Google Publisher Tag: `gpt.js` of Google Ad Manager. */
const facts = {
    id: 'google-publisher-tag',
    purpose: 'advertising',
    advertises: true,
    hosts: [
        'securepubads.g.doubleclick.net',
        'googlesyndication.com/tag/',
        'googletagservices.com',
        'pubads.g.doubleclick.net',
        'googlesyndication.com/safeframe/',
    ],
    cookies: ['__gads', '__gpi', '__gpi_optout', '__eoi'],
};
// googleads/google-publisher-tag-samples 793f04f (2026-07-28)
/** Globals that page code calls. */
const stubs = [{ name: 'googletag', kind: 'object', queue: 'cmd' }];
const company = GOOGLE;
const party = {
    name: { en: 'Google Ad Manager', ja: 'Google アド マネージャー' },
    company,
    country: 'US',
    controllers: googleControllers,
};
const links = { privacyPolicy: googlePrivacyPolicy };
const disclosure = {
    use: {
        en: 'Shows advertisements in the site’s advertising spaces.',
        ja: 'サイト内の広告枠に広告を表示します。',
    },
    recipientUse: {
        en: 'Google fetches them from the site’s advertisers and from its own marketplace, counts views and clicks, and handles the data under its own privacy policy.',
        ja: 'Google は広告主または自社の広告市場から広告を取得し、表示とクリックを数え、受け取った情報を自社のプライバシーポリシーに基づいて扱います。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        { name: '__gads', party: 'first', retention: 'P13M', source: GOOGLE_AD_COOKIES },
        { name: '__gpi', party: 'first', retention: 'P13M', source: GOOGLE_AD_COOKIES },
        { name: '__gpi_optout', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: '__eoi', party: 'first', retention: 'P6M', source: GOOGLE_AD_COOKIES },
        { name: 'IDE', party: 'third', retention: 'P24M', source: GOOGLE_AD_COOKIES_ABROAD },
        { name: 'test_cookie', party: 'third', retention: 'PT15M', source: GOOGLE_AD_COOKIES },
        { name: 'DSID', party: 'third', retention: 'P2W', source: GOOGLE_AD_COOKIES },
    ],
    ...links,
    privacyPolicyKind: 'policy',
    optOutPage: googleAdSettings,
    optOutStops: 'personalisation',
    optOutSource: GOOGLE_ADS_POLICY,
    source: 'googleads/google-publisher-tag-samples 793f04f (2026-07-28); Open Cookie Database 0ee5a17 (2026-01-21)',
    checked: '2026-11-24',
};

export { company, disclosure, facts, links, party, stubs };
