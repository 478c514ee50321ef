import type { Disclosure, Links, Party, Vendor } from '../types.js';
import { THIRD_PARTY_WEB } from './sources.js';

export const facts = {
  id: 'hatena',
  purpose: 'social',
  hosts: ['b.st-hatena.com', 'b.hatena.ne.jp', 'bookmark.hatenaapis.com'],
  catalogue: true,
} as const satisfies Vendor;

export const party: Party = {
  name: { en: 'Hatena Bookmark', ja: 'はてなブックマーク' },
  company: { en: 'Hatena Co., Ltd.', ja: '株式会社はてな' },
  country: 'JP',
};

export const links: Links = { privacyPolicy: 'https://www.hatena.ne.jp/rule/privacypolicy' };

export const disclosure: Disclosure = {
  use: {
    en: 'Shows buttons that bookmark the page at Hatena and how many people did.',
    ja: 'ページをはてなブックマークに追加するボタンとブックマーク数を表示します。',
  },
  recipientUse: {
    en: 'Hatena learns which pages with its buttons were opened and handles the data under its own privacy policy.',
    ja: 'はてなは自社のボタンを含むページが開かれたことを把握し、受け取った情報を自社のプライバシーポリシーに基づいて扱います。',
  },
  sends: ['page', 'identifier', 'address', 'device'],
  cookies: [],
  ...links,
  source: `${THIRD_PARTY_WEB}; privacy policy not fetched`,
  checked: '2026-11-22',
};
