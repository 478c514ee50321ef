import { googlePrivacyPolicy, googleControllers, GOOGLE } from './google.js';
import { THIRD_PARTY_WEB, GOOGLE_POLICY } from './sources.js';

// It sets no cookies. A site that keeps the font files on its own server does not need it.
/** Google Fonts. */
const facts = {
    id: 'google-fonts',
    purpose: 'functional',
    hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
    company: GOOGLE,
    catalogue: true,
};
const party = {
    name: 'Google Fonts',
    company: facts.company,
    country: 'US',
    controllers: googleControllers,
};
const links = { privacyPolicy: googlePrivacyPolicy };
const disclosure = {
    use: { en: 'Loads the fonts of the page from Google.', ja: 'ページのフォントを Google から読み込みます。' },
    recipientUse: {
        en: 'Google uses the data of the request to deliver the fonts, to keep its service secure, and to measure how much the fonts are used.',
        ja: 'Google はリクエストの情報を、フォントの配信、サービスの安全の維持、フォントの利用状況の測定に利用します。',
    },
    sends: ['page', 'address', 'device'],
    cookies: [],
    ...links,
    privacyPolicyKind: 'policy',
    source: `${THIRD_PARTY_WEB}; the Google Fonts FAQ, quoted in woocommerce/storefront#845; ${GOOGLE_POLICY} for the purposes`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
