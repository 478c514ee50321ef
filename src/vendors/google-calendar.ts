import type { Disclosure, Links, Party, Vendor } from '../types.js';
import { GOOGLE, googlePrivacyPolicy } from './google.js';
import { GOOGLE_COOKIES, OPEN_COOKIE_DATABASE, THIRD_PARTY_WEB } from './sources.js';

export const facts = {
  id: 'google-calendar',
  purpose: 'functional',
  hosts: ['calendar.google.com'],
  catalogue: true,
} as const satisfies Vendor;

export const party: Party = {
  name: { en: 'Google Calendar', ja: 'Google カレンダー' },
  company: GOOGLE,
  country: 'US',
};

export const links: Links = { privacyPolicy: googlePrivacyPolicy };

export const disclosure: Disclosure = {
  use: {
    en: 'Shows a calendar or a booking page from Google in the page.',
    ja: 'Google カレンダーの予定表または予約画面をページ内に表示します。',
  },
  recipientUse: {
    en: 'Google learns on which page the calendar is, connects that with the account of visitors who are signed in, and handles the data under its own privacy policy.',
    ja: 'Google はカレンダーが置かれたページを把握し、ログイン中の場合はアカウントに結び付けます。受け取った情報は Google のプライバシーポリシーに基づいて扱われます。',
  },
  sends: ['page', 'identifier', 'address', 'device'],
  cookies: [
    { name: 'NID', party: 'third', retention: 'P6M', source: GOOGLE_COOKIES },
    { name: 'SID', party: 'third', retention: 'P2Y', source: OPEN_COOKIE_DATABASE },
    { name: 'HSID', party: 'third', retention: 'P2Y', source: OPEN_COOKIE_DATABASE },
  ],
  ...links,
  source: `${THIRD_PARTY_WEB}; the paths in use on public sites`,
  checked: '2026-11-22',
};
