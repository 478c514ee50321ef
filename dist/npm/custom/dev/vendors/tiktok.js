import { TIKTOK } from './bytedance.js';

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
({
    company: facts.company});

export { facts };
