import { tiktokPrivacyPolicy, tiktokControllers, TIKTOK } from './bytedance.js';
import { THIRD_PARTY_WEB, OPEN_COOKIE_DATABASE } from './sources.js';

// embed.js, the frames it makes (tiktok.com/embed/v2/) and the player. The pixel is tiktok-pixel.
/** TikTok: videos. */
const facts = {
    id: 'tiktok',
    purpose: 'social',
    advertises: true,
    hosts: ['tiktok.com/embed', 'tiktok.com/player/', 'ttwstatic.com'],
    company: TIKTOK,
    catalogue: true,
};
const party = {
    name: 'TikTok',
    company: facts.company,
    country: 'SG',
    controllers: tiktokControllers,
};
const links = { privacyPolicy: tiktokPrivacyPolicy };
const disclosure = {
    use: { en: 'Plays videos from TikTok in the page.', ja: 'TikTok の動画をページ内で再生します。' },
    recipientUse: {
        en: 'TikTok learns on which page a video is and how it is watched, and may use that for recommendations and advertising under its own privacy policy.',
        ja: 'TikTok は動画が置かれたページと再生状況を把握し、自社のプライバシーポリシーに基づいて、おすすめの表示や広告に利用することがあります。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'playback'],
    cookies: [
        { name: 'ttwid', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'msToken', party: 'third', retention: 'P9D', source: OPEN_COOKIE_DATABASE },
    ],
    ...links,
    privacyPolicyKind: 'unverified',
    source: `the addresses of embed.js and the player in use on public sites; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
