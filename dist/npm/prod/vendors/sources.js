/** Sources that several rows share. */
/** Community data, Apache-2.0. Good for names; a lifetime yields to the vendor's own page. */
const OPEN_COOKIE_DATABASE = 'Open Cookie Database 0ee5a17 (2026-01-21)';
/** Google's table for the older Analytics libraries. */
const GOOGLE_ANALYTICS_COOKIES = 'developers.google.com/analytics/resources/concepts/gaConceptsCookies';
/** Google's page on its cookies, read in copies and quotations. */
const GOOGLE_COOKIES = 'policies.google.com/technologies/cookies';
/** Google's table of the cookies of its advertising and measurement products, read in copies of 2026. */
const GOOGLE_AD_COOKIES = 'business.safety.google/adscookies, read in copies of 2026';
/** For cookies that Google keeps for 13 months in the EEA and the United Kingdom: the longer time is given. */
const GOOGLE_AD_COOKIES_ABROAD = `${GOOGLE_AD_COOKIES}: 13 months in the EEA and the United Kingdom, 24 months elsewhere`;
/** Google's privacy policy, as stored on 2026-06-24. */
const GOOGLE_POLICY = 'policies.google.com/privacy (stored 2026-06-24)';
/** Google's page on advertising, as stored on 2026-04-02. */
const GOOGLE_ADS_POLICY = 'policies.google.com/technologies/ads (stored 2026-04-02)';
/** Meta's table of its cookies, as stored on 2026-07-11. */
const META_COOKIES = 'facebook.com/privacy/policies/cookies (stored 2026-07-11)';
/** LinkedIn's table of its cookies, read in a copy of 2023. */
const LINKEDIN_COOKIES = 'linkedin.com/legal/l/cookie-table, read in a copy of 2023';
/** TikTok's help page on the cookies of its pixel. */
const TIKTOK_COOKIES = 'ads.tiktok.com/help/article?aid=10007540 (March 2025)';
/** X's chart of its cookies, which has no lifetimes, as stored on 2026-08-18. */
const X_COOKIES = 'help.x.com/en/rules-and-policies/x-cookies (stored 2026-08-18)';
/** Contentsquare's list, which is Hotjar's too. */
const CONTENTSQUARE_COOKIES = 'docs.contentsquare.com/en/web/cookies';
/** Hotjar's own list, read in a copy. */
const HOTJAR_COOKIES = 'the list of the Hotjar tracking code, read in a copy at angleplc.com/cookies-declaration';
/** LY Corporation's privacy policy, as stored on 2026-07-31. */
const LY_POLICY = 'the privacy policy of LY Corporation (stored 2026-07-31)';
/** The European Commission's decision on Japan. */
const JAPAN_ADEQUACY = 'Commission Implementing Decision (EU) 2019/419';
/** The name occurs in real cookie headers; that says nothing about how long it is kept. */
const SEEN = 'seen in cookie headers in public repositories';
/** The name occurs as a key of localStorage or sessionStorage in public code; that says nothing about how long it is kept. */
const SEEN_IN_STORAGE = 'seen as a storage key in public repositories';
/** Which host is whose, MIT. It knows neither cookies nor policies. */
const THIRD_PARTY_WEB = 'third-party-web 0.30.0 for the hosts';
/** AMP's list of advertising networks, Apache-2.0. It knows the addresses of their scripts. */
const AMP_ADS = 'ampproject/amphtml, ads, for the addresses';
/** What a vendor of IAB Europe's list declares that it keeps on devices, as Prebid fetched it on 2026-08-06. */
const DEVICE_STORAGE_DISCLOSURES = 'its device storage disclosure, in prebid/Prebid.js @8660b47 (2026-08-20)';
/** Policies as published, stored day by day. The day in a row is that of the version read. */
const OPEN_TERMS_ARCHIVE = 'OpenTermsArchive/contrib-versions @d6fb386 (2026-08-22)';

export { AMP_ADS, CONTENTSQUARE_COOKIES, DEVICE_STORAGE_DISCLOSURES, GOOGLE_ADS_POLICY, GOOGLE_AD_COOKIES, GOOGLE_AD_COOKIES_ABROAD, GOOGLE_ANALYTICS_COOKIES, GOOGLE_COOKIES, GOOGLE_POLICY, HOTJAR_COOKIES, JAPAN_ADEQUACY, LINKEDIN_COOKIES, LY_POLICY, META_COOKIES, OPEN_COOKIE_DATABASE, OPEN_TERMS_ARCHIVE, SEEN, SEEN_IN_STORAGE, THIRD_PARTY_WEB, TIKTOK_COOKIES, X_COOKIES };
