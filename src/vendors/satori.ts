import type { Disclosure, Links, Party, Vendor } from '../types.js';
import { THIRD_PARTY_WEB } from './sources.js';

export const facts = {
  id: 'satori',
  purpose: 'analytics',
  hosts: ['satori.segs.jp', 'delivery.satr.jp'],
  catalogue: true,
} as const satisfies Vendor;

export const party: Party = {
  name: 'SATORI',
  company: { en: 'SATORI Inc.', ja: 'SATORI株式会社' },
  country: 'JP',
};

export const links: Links = { privacyPolicy: 'https://satori.marketing/' };

export const disclosure: Disclosure = {
  use: {
    en: 'Observes visits and connects them with enquiries, for the site’s marketing.',
    ja: 'サイトの閲覧履歴を集め、問い合わせに結び付けて、営業活動に役立てます。',
  },
  recipientUse: {
    en: 'SATORI stores the data for the site and handles it under its own privacy policy.',
    ja: 'SATORI株式会社は受け取った情報をサイトのために保存し、自社のプライバシーポリシーに基づいて扱います。',
  },
  sends: ['page', 'identifier', 'address', 'device'],
  cookies: [],
  ...links,
  source: `${THIRD_PARTY_WEB}; address of the company’s home page; no privacy policy of the service was verified`,
  checked: '2026-11-22',
};
