import { googleControllers, GOOGLE, googlePrivacyPolicy } from './google.js';
import { GOOGLE_COOKIES, OPEN_COOKIE_DATABASE } from './sources.js';

// youtube-nocookie.com personalises less, but it is still a request to YouTube. ytimg.com: thumbnails.
/** YouTube: the player, also on youtube-nocookie.com, and thumbnails. */
const facts = {
    id: 'youtube',
    purpose: 'functional',
    advertises: true,
    hosts: ['ytimg.com', 'youtube-nocookie.com', 'youtube.com'],
};
const company = GOOGLE;
const party = {
    name: 'YouTube',
    company,
    country: 'US',
    controllers: googleControllers,
};
const links = { privacyPolicy: googlePrivacyPolicy, terms: 'https://www.youtube.com/t/terms' };
const disclosure = {
    use: {
        en: 'Plays videos from YouTube in the page.',
        ja: 'YouTube の動画をページ内で再生します。',
    },
    recipientUse: {
        en: 'YouTube learns on which page a video is and how it is watched; Google handles the data under its own privacy policy and may use it for recommendations and advertising.',
        ja: 'YouTube は動画が置かれたページと再生状況を把握します。受け取った情報は Google のプライバシーポリシーに基づいて扱われ、おすすめの表示や広告に利用されることがあります。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'playback'],
    cookies: [
        { name: 'VISITOR_INFO1_LIVE', party: 'third', retention: 'P6M', source: GOOGLE_COOKIES },
        { name: 'VISITOR_PRIVACY_METADATA', party: 'third', retention: 'P180D', source: OPEN_COOKIE_DATABASE },
        { name: 'YSC', party: 'third', retention: 'session', source: GOOGLE_COOKIES },
        { name: 'PREF', party: 'third', retention: 'P8M', source: GOOGLE_COOKIES },
        { name: '__Secure-YEC', party: 'third', retention: 'P13M', source: GOOGLE_COOKIES },
        { name: '__Secure-ROLLOUT_TOKEN', party: 'third', retention: 'P180D', source: OPEN_COOKIE_DATABASE },
        { name: 'GPS', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'DEVICE_INFO', party: 'third', retention: 'P179D', source: OPEN_COOKIE_DATABASE },
        { name: 'LOGIN_INFO', party: 'third', retention: 'P2Y', source: OPEN_COOKIE_DATABASE },
    ],
    ...links,
    privacyPolicyKind: 'policy',
    source: 'policies.google.com/technologies/cookies; Open Cookie Database 0ee5a17 (2026-01-21)',
    checked: '2026-11-24',
};

export { company, disclosure, facts, links, party };
