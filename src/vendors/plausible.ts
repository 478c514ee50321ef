import type { Disclosure, Links, Party, Vendor } from '../types/index.js';
import { THIRD_PARTY_WEB } from './sources.js';

// It sets no cookies.
/** Plausible. */
export const facts = {
  id: 'plausible',
  purpose: 'analytics',
  hosts: ['plausible.io'],
  signals: ['plausible'],
  // Plausible’s snippet, as public repositories carry it (2026-11-28)
  stubs: [{ name: 'plausible', kind: 'function', queue: 'q' }],
  company: 'Plausible Insights OÜ',
  catalogue: true,
} as const satisfies Vendor;

export const party: Party = {
  name: 'Plausible',
  company: facts.company,
  country: 'EE',
};

export const links: Links = { privacyPolicy: 'https://plausible.io/privacy' };

export const disclosure: Disclosure = {
  use: {
    en: 'Counts visits to the site without recognising visitors.',
    ja: '訪問者を識別せずに、サイトの訪問数を集計します。',
  },
  recipientUse: {
    en: 'Plausible compiles the reports for the site and handles the data under its own privacy policy.',
    ja: '集計は Plausible がサイトのために行い、受け取った情報は同社のプライバシーポリシーに基づいて扱われます。',
  },
  role: 'processor',
  sends: ['page', 'address', 'device'],
  cookies: [],
  ...links,
  privacyPolicyKind: 'unverified',
  source: `c15t/c15t @cfcbbf8 (2026-06-24) for the addresses; ${THIRD_PARTY_WEB}`,
  checked: '2026-11-24',
};
