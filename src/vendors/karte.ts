import type { Disclosure, Links, Party, Vendor } from '../types/index.js';
import { toJapan } from './ly.js';
import { THIRD_PARTY_WEB } from './sources.js';

const KARTE = 'support.karte.io/post/217nvEYyFnSc4mzbGntIR1';

/** KARTE. */
export const facts = {
  id: 'karte',
  purpose: 'analytics',
  hosts: ['karte.io'],
  cookies: ['krt.vis'],
  // KARTE’s tag, as public repositories carry it (2026-11-28)
  stubs: [{ name: 'krt', kind: 'function', queue: 'q', entry: 'array' }],
  company: { en: 'PLAID, Inc.', ja: '株式会社プレイド' },
  catalogue: true,
} as const satisfies Vendor;

export const party: Party = {
  name: 'KARTE',
  company: facts.company,
  country: 'JP',
};

export const links: Links = { privacyPolicy: 'https://karte.io/' };

export const disclosure: Disclosure = {
  use: {
    en: 'Observes visits and shows messages that fit them.',
    ja: 'サイト内の行動を解析し、それに合わせたメッセージを表示します。',
  },
  recipientUse: {
    en: 'PLAID analyses visits for the site, and does not use the identifier of one site on another.',
    ja: '株式会社プレイドはサイトのために行動を解析します。あるサイトの識別子をほかのサイトで使用することはありません。',
  },
  role: 'processor',
  sends: ['page', 'identifier', 'address', 'device', 'interaction', 'commerce'],
  cookies: [{ name: 'krt.vis', party: 'first', retention: 'P2Y', source: KARTE }],
  transfers: toJapan,
  ...links,
  privacyPolicyKind: 'company',
  source: `${KARTE}; ${THIRD_PARTY_WEB}; address of the company’s home page; a privacy policy of 2018 stands under karte.io/legal/previous, the address of today’s was not found`,
  checked: '2026-11-24',
};
