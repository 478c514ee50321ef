import type { Disclosure, Links, Party, Text, Vendor } from '../types.js';
import { GOOGLE, googlePrivacyPolicy } from './google.js';

// A loader: functional, because what it loads is asked for by its own vendors, whose hosts the guard knows.
// It passes the signal on to the tags it loads.
export const facts = {
  id: 'google-tag-manager',
  purpose: 'functional',
  hosts: ['googletagmanager.com/gtag/js?id=GTM-', 'googletagmanager.com/gtm.js', 'googletagmanager.com/ns.html'],
  signal: 'google',
} as const satisfies Vendor;

export const company: Text = GOOGLE;

export const party: Party = {
  name: { en: 'Google Tag Manager', ja: 'Google タグ マネージャー' },
  company,
  country: 'US',
};

export const links: Links = { privacyPolicy: googlePrivacyPolicy };

export const disclosure: Disclosure = {
  use: {
    en: 'Loads the tags that the site manages with it; what those do is told under their own names.',
    ja: 'サイトが管理するタグを読み込みます。読み込まれるタグの働きは、それぞれのサービスの欄で説明しています。',
  },
  recipientUse: {
    en: 'Google handles the technical data of the request under its own privacy policy.',
    ja: '読み込みの際に Google が受け取る技術的な情報は、Google のプライバシーポリシーに基づいて扱われます。',
  },
  sends: ['address', 'device'],
  cookies: [],
  ...links,
  source: 'developers.google.com/tag-platform/security/guides/consent',
  checked: '2026-11-22',
};
