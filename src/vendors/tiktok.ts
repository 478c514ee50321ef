import type { Disclosure, Links, Party, Vendor } from '../types/index.js';
import { TIKTOK, tiktokControllers, tiktokPrivacyPolicy } from './bytedance.js';
import { OPEN_COOKIE_DATABASE, THIRD_PARTY_WEB } from './sources.js';

// embed.js, the frames it makes (tiktok.com/embed/v2/) and the player. The pixel is tiktok-pixel.
/** TikTok: videos. */
export const facts = {
  id: 'tiktok',
  purpose: 'social',
  advertises: true,
  hosts: ['tiktok.com/embed', 'tiktok.com/player/', 'ttwstatic.com'],
  company: TIKTOK,
  catalogue: true,
} as const satisfies Vendor;

export const party: Party = {
  name: 'TikTok',
  company: facts.company,
  country: 'SG',
  controllers: tiktokControllers,
};

export const links: Links = { privacyPolicy: tiktokPrivacyPolicy };

export const disclosure: Disclosure = {
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
