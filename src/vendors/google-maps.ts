import type { Disclosure, Links, Party, Vendor } from '../types.js';
import { GOOGLE, googlePrivacyPolicy } from './google.js';
import { GOOGLE_COOKIES, OPEN_COOKIE_DATABASE, THIRD_PARTY_WEB } from './sources.js';

// The map as a frame (google.com/maps/embed, google.com/maps?output=embed) and as a script (maps.googleapis.com).
export const facts = {
  id: 'google-maps',
  purpose: 'functional',
  hosts: ['google.*/maps/', 'google.*/maps?', 'maps.google.*', 'maps.googleapis.com', 'maps.gstatic.com'],
  catalogue: true,
} as const satisfies Vendor;

export const party: Party = {
  name: { en: 'Google Maps', ja: 'Google マップ' },
  company: GOOGLE,
  country: 'US',
};

export const links: Links = { privacyPolicy: googlePrivacyPolicy };

export const disclosure: Disclosure = {
  use: { en: 'Shows maps from Google in the page.', ja: 'Google マップの地図をページ内に表示します。' },
  recipientUse: {
    en: 'Google learns on which page the map is and how it is used, and handles the data under its own privacy policy.',
    ja: 'Google は地図が置かれたページと地図の操作を把握し、受け取った情報を自社のプライバシーポリシーに基づいて扱います。',
  },
  sends: ['page', 'identifier', 'address', 'device'],
  cookies: [
    { name: 'NID', party: 'third', retention: 'P6M', source: GOOGLE_COOKIES },
    { name: 'OGPC', party: 'third', retention: 'P1M', source: OPEN_COOKIE_DATABASE },
    { name: 'OGP', party: 'third', retention: 'P2M', source: OPEN_COOKIE_DATABASE },
  ],
  ...links,
  source: `AmauriC/tarteaucitron.js for the addresses; ${THIRD_PARTY_WEB}`,
  checked: '2026-11-22',
};
