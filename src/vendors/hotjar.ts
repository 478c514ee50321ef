import type { Disclosure, Links, Party, Vendor } from '../types.js';
import { OPEN_COOKIE_DATABASE, SEEN_IN_STORAGE } from './sources.js';

export const facts = {
  id: 'hotjar',
  purpose: 'analytics',
  hosts: ['hotjar.com', 'hotjar.io', 'contentsquare.net'],
  cookies: [
    '_hjSessionUser_*',
    '_hjSession_*',
    '_hjFirstSeen',
    '_hjAbsoluteSessionInProgress',
    '_hjIncludedInSessionSample_*',
    '_hjIncludedInPageviewSample',
    '_hjTLDTest',
    '_hjid',
  ],
  storage: ['_hjActiveViewportIds'],
  catalogue: true,
} as const satisfies Vendor;

export const party: Party = {
  name: 'Hotjar',
  company: 'Hotjar Ltd.',
  country: 'MT',
};

export const links: Links = { privacyPolicy: 'https://www.hotjar.com/legal/policies/privacy/' };

export const disclosure: Disclosure = {
  use: {
    en: 'Records clicks, scrolling and screens of visits, and asks for opinions, so that the site can see where people get stuck.',
    ja: 'クリック、スクロール、画面の表示を記録し、アンケートを表示して、使いにくい箇所を見つけて改善します。',
  },
  recipientUse: {
    en: 'Hotjar compiles the recordings for the site and handles the data under its own privacy policy.',
    ja: 'Hotjar は記録をサイトのために集計し、受け取った情報を自社のプライバシーポリシーに基づいて扱います。',
  },
  sends: ['page', 'interaction', 'identifier', 'address', 'device', 'recording'],
  cookies: [
    { name: '_hjSessionUser_*', party: 'first', retention: 'P365D', source: OPEN_COOKIE_DATABASE },
    { name: '_hjSession_*', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
    { name: '_hjFirstSeen', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
    { name: '_hjAbsoluteSessionInProgress', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
    { name: '_hjIncludedInSessionSample_*', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
    { name: '_hjIncludedInPageviewSample', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
    { name: '_hjTLDTest', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
    { name: '_hjid', party: 'first', retention: 'P365D', source: OPEN_COOKIE_DATABASE },
    { name: '_hjActiveViewportIds', kind: 'localStorage', party: 'first', retention: null, source: SEEN_IN_STORAGE },
  ],
  ...links,
  optOutPage: 'https://www.hotjar.com/policies/do-not-track/',
  source: `${OPEN_COOKIE_DATABASE}; c15t/c15t @cfcbbf8 (2026-06-24) for the addresses; opt-out page seen in use on public sites, not fetched`,
  checked: '2026-11-22',
};
