import { tiktokPrivacyPolicy, tiktokControllers, TIKTOK } from './bytedance.js';
import { THIRD_PARTY_WEB, TIKTOK_COOKIES, SEEN_IN_STORAGE, OPEN_COOKIE_DATABASE } from './sources.js';

/** TikTok Pixel. */
const facts = {
    id: 'tiktok-pixel',
    purpose: 'advertising',
    advertises: true,
    hosts: ['analytics.tiktok.com', 'analytics.us.tiktok.com', 'analytics-ipv6.tiktokw.us', 'mon.tiktokv.com'],
    cookies: ['_ttp', '_tt_enable_cookie', 'ttcsid', 'ttcsid_*'],
    storage: ['tt_sessionId', 'tt_appInfo', 'tt_pixel_session_index'],
    linksToIdentity: true,
    signals: ['tiktok'],
    // TikTok’s base code, as public repositories carry it (2026-11-28)
    stubs: [
        {
            name: 'ttq',
            kind: 'list',
            methods: [
                'page',
                'track',
                'identify',
                'instances',
                'debug',
                'on',
                'off',
                'once',
                'ready',
                'alias',
                'group',
                'enableCookie',
                'disableCookie',
                'holdConsent',
                'revokeConsent',
                'grantConsent',
            ],
        },
    ],
    company: TIKTOK,
    catalogue: true,
};
const party = {
    name: { en: 'TikTok Pixel', ja: 'TikTok ピクセル' },
    company: facts.company,
    country: 'SG',
    controllers: tiktokControllers,
};
const links = { privacyPolicy: tiktokPrivacyPolicy };
const disclosure = {
    use: {
        en: 'Measures the results of advertisements on TikTok, and shows them again to people who visited the site.',
        ja: 'TikTok の広告の成果を測定し、サイトを訪れた方に広告を再び表示するために使います。',
    },
    recipientUse: {
        en: 'TikTok uses the data to choose and measure advertisements and handles it under its own privacy policy.',
        ja: 'TikTok は受け取った情報を広告の選択と測定に利用し、自社のプライバシーポリシーに基づいて扱います。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'commerce', 'click-id', 'contact'],
    cookies: [
        { name: '_ttp', party: 'first', retention: 'P13M', source: TIKTOK_COOKIES },
        { name: '_tt_enable_cookie', party: 'first', retention: 'P13M', source: TIKTOK_COOKIES },
        { name: 'ttcsid', party: 'first', retention: 'P13M', source: TIKTOK_COOKIES },
        { name: 'ttcsid_*', party: 'first', retention: 'P13M', source: TIKTOK_COOKIES },
        { name: 'tt_sessionId', kind: 'sessionStorage', party: 'first', retention: 'session', source: SEEN_IN_STORAGE },
        { name: 'tt_appInfo', kind: 'sessionStorage', party: 'first', retention: 'session', source: SEEN_IN_STORAGE },
        {
            name: 'tt_pixel_session_index',
            kind: 'sessionStorage',
            party: 'first',
            retention: 'session',
            source: SEEN_IN_STORAGE,
        },
        { name: 'ttwid', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'msToken', party: 'third', retention: 'P9D', source: OPEN_COOKIE_DATABASE },
    ],
    ...links,
    privacyPolicyKind: 'unverified',
    identitySource: 'ads.tiktok.com/help/article/how-to-set-up-matching-events-with-events-api: advanced matching',
    source: `c15t/c15t @cfcbbf8 (2026-06-24) and nuxt/scripts @5052a9fd (2026-08-22) for the addresses; ${THIRD_PARTY_WEB}; no opt-out page for visitors without an account was found`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
