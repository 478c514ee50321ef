import type { Disclosure, Links, Party, Vendor } from '../types.js';
import { LY, lyPrivacyPolicy } from './ly.js';
import { THIRD_PARTY_WEB } from './sources.js';

export const facts = {
  id: 'line',
  purpose: 'social',
  hosts: [
    'line-website.com/social-plugins/',
    'social-plugins.line.me',
    'd.line-scdn.net/r/web/social-plugin/',
    'scdn.line-apps.com',
  ],
  catalogue: true,
} as const satisfies Vendor;

export const party: Party = {
  name: { en: 'LINE share button', ja: 'LINE で送るボタン' },
  company: LY,
  country: 'JP',
  formerly: [{ en: 'LINE Corporation', ja: 'LINE株式会社' }],
};

export const links: Links = { privacyPolicy: lyPrivacyPolicy };

export const disclosure: Disclosure = {
  use: { en: 'Shows buttons that share the page on LINE.', ja: 'ページを LINE で共有するボタンを表示します。' },
  recipientUse: {
    en: 'LY Corporation learns which pages with its buttons were opened and handles the data under its own privacy policy.',
    ja: 'LINEヤフー株式会社は自社のボタンを含むページが開かれたことを把握し、受け取った情報を自社のプライバシーポリシーに基づいて扱います。',
  },
  sends: ['page', 'identifier', 'address', 'device'],
  cookies: [],
  ...links,
  source: `the addresses of the loader and the plugins in use on public sites; ${THIRD_PARTY_WEB}`,
  checked: '2026-11-22',
};
