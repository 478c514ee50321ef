import type { Disclosure, Links, Party, Vendor } from '../types/index.js';
import { SEEN_IN_STORAGE, THIRD_PARTY_WEB } from './sources.js';

const COOKIES = 'intercom.com/help/en/articles/2361922-intercom-messenger-cookies';

/** Intercom: the messenger. */
export const facts = {
  id: 'intercom',
  purpose: 'functional',
  hosts: ['intercom.io', 'intercomcdn.com'],
  cookies: ['intercom-id-*', 'intercom-session-*', 'intercom-device-id-*'],
  storage: ['intercom.intercom-state*'],
  // Intercom’s snippet, as public repositories carry it (2026-11-28)
  stubs: [{ name: 'Intercom', kind: 'function', queue: 'q' }],
  company: 'Intercom, Inc.',
  catalogue: true,
} as const satisfies Vendor;

export const party: Party = {
  name: 'Intercom',
  company: facts.company,
  country: 'US',
};

export const links: Links = { privacyPolicy: 'https://www.intercom.com/legal/privacy' };

export const disclosure: Disclosure = {
  use: {
    en: 'Shows a chat with the site’s support and messages of the site in the page.',
    ja: 'サポート担当者とのチャットと、サイトからのメッセージをページ内に表示します。',
  },
  recipientUse: {
    en: 'Intercom stores the conversations and uses the data to show them and the site’s messages, and to prevent abuse; it does not recognise visitors from one site on another.',
    ja: 'Intercom は会話を保存し、会話とサイトのメッセージの表示、不正利用の防止に利用します。あるサイトの訪問者をほかのサイトで識別することはありません。',
  },
  sends: ['page', 'interaction', 'identifier', 'address', 'device', 'user'],
  cookies: [
    { name: 'intercom-id-*', party: 'first', retention: 'P9M', source: COOKIES },
    { name: 'intercom-session-*', party: 'first', retention: 'P1W', source: COOKIES },
    { name: 'intercom-device-id-*', party: 'first', retention: 'P9M', source: COOKIES },
    {
      name: 'intercom.intercom-state*',
      kind: 'localStorage',
      party: 'first',
      retention: 'persistent',
      source: SEEN_IN_STORAGE,
    },
  ],
  ...links,
  privacyPolicyKind: 'unverified',
  source: `${COOKIES}; nuxt/scripts @5052a9f (2026-08-22) and c15t/c15t @cfcbbf8 (2026-06-24) for the addresses; ${THIRD_PARTY_WEB}; privacy policy seen in use on public sites, not fetched; Intercom R&D Unlimited Company, which sites in Europe name as their contractor, was not verified as answering there`,
  checked: '2026-11-28',
};
