import { TIKTOK } from './bytedance.js';

/** TikTok Pixel. */
const facts = {
    id: 'tiktok-pixel',
    purpose: 'advertising',
    hosts: ['analytics.tiktok.com', 'analytics.us.tiktok.com', 'analytics-ipv6.tiktokw.us', 'mon.tiktokv.com'],
    cookies: ['_ttp', '_tt_enable_cookie', 'ttcsid', 'ttcsid_*'],
    storage: ['tt_sessionId', 'tt_appInfo', 'tt_pixel_session_index'],
    company: TIKTOK,
    catalogue: true,
};
({
    company: facts.company});

export { facts };
