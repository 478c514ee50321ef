import { googlePrivacyPolicy, GOOGLE } from './google.js';
import { THIRD_PARTY_WEB } from './sources.js';

// It sets no cookies. A site that keeps the font files on its own server does not need it.
const facts = {
    id: 'google-fonts',
    purpose: 'functional',
    hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
    catalogue: true,
};
const party = {
    name: 'Google Fonts',
    company: GOOGLE,
    country: 'US',
};
const links = { privacyPolicy: googlePrivacyPolicy };
const disclosure = {
    use: { en: 'Loads the fonts of the page from Google.', ja: 'ページのフォントを Google から読み込みます。' },
    recipientUse: {
        en: 'Google receives the IP address and the kind of browser with each request and handles the data under its own privacy policy.',
        ja: 'Google はリクエストごとに IP アドレスとブラウザの種類を受け取り、自社のプライバシーポリシーに基づいて扱います。',
    },
    sends: ['address', 'device'],
    cookies: [],
    ...links,
    source: THIRD_PARTY_WEB,
    checked: '2026-11-22',
};

export { disclosure, facts, links, party };
