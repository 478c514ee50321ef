import type { Disclosure, Links, Party, Vendor } from '../types/index.js';
import { OPEN_COOKIE_DATABASE, THIRD_PARTY_WEB } from './sources.js';

const CHAT = 'support.zendesk.com/hc/en-us/articles/4408828505754';

/** Zendesk: the web widget, with messaging and chat. */
export const facts = {
  id: 'zendesk',
  purpose: 'functional',
  hosts: ['zdassets.com', 'zendesk.com', 'zopim.com'],
  // not __zlcprivacy, which keeps the visitor's answer
  cookies: ['__zlcmid'],
  storage: ['ZD-buid', 'ZD-suid', 'ZD-store', 'ZD-settings', 'ZD-widgetOpen', 'ZD-launcherLabelRemoved'],
  // Zendesk’s snippet, as public repositories carry it (2026-11-28): where its calls wait is not to be seen
  stubs: [{ name: 'zE', kind: 'function' }],
  company: 'Zendesk, Inc.',
  catalogue: true,
} as const satisfies Vendor;

export const party: Party = {
  name: 'Zendesk',
  company: facts.company,
  country: 'US',
  formerly: ['Zopim'],
};

export const links: Links = {
  privacyPolicy: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
};

export const disclosure: Disclosure = {
  use: {
    en: 'Shows help and a chat with the site’s support in the page.',
    ja: 'サイトのヘルプと、サポート担当者とのチャットをページ内に表示します。',
  },
  recipientUse: {
    en: 'Zendesk uses the data to provide the help and the chat for the site, and in aggregate to improve its services.',
    ja: 'Zendesk は受け取った情報を、サイトのためのヘルプとチャットの提供に利用し、集計したうえで自社のサービスの改善に利用します。',
  },
  sends: ['page', 'interaction', 'identifier', 'address', 'device'],
  cookies: [
    { name: '__zlcmid', party: 'first', retention: 'P365D', source: CHAT },
    ...facts.storage.map((name) => ({
      name,
      kind: 'localStorage' as const,
      party: 'first' as const,
      retention: 'persistent',
      source: OPEN_COOKIE_DATABASE,
    })),
  ],
  ...links,
  privacyPolicyKind: 'unverified',
  source: `support.zendesk.com/hc/en-us/articles/4408824378650, its in-product cookie policy; ${CHAT}; ${OPEN_COOKIE_DATABASE}; ${THIRD_PARTY_WEB}; privacy notice as ${OPEN_COOKIE_DATABASE} gives it, not fetched`,
  checked: '2026-11-28',
};
