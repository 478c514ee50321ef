import { TIKTOK } from './bytedance.js';

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
({
    company: facts.company});

export { facts };
