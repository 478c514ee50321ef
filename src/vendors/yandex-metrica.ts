import type { Disclosure, Links, Party, Vendor } from '../types/index.js';
import { OPEN_COOKIE_DATABASE, SEEN, SEEN_IN_STORAGE, THIRD_PARTY_WEB } from './sources.js';

/** Yandex Metrica: the counter, with Webvisor, which records what is done on pages. */
export const facts = {
  id: 'yandex-metrica',
  purpose: 'analytics',
  // yastatic.net serves all of Yandex and is not claimed
  hosts: ['mc.yandex.*', 'mc.webvisor.com', 'mc.webvisor.org'],
  cookies: [
    '_ym_uid',
    '_ym_d',
    '_ym_isad',
    '_ym_metrika_enabled',
    '_ym_visorc',
    '_ym_visorc_*',
    '_ym_hostIndex',
    '_ym_debug',
    '_ym_fa',
    '_ym_ucs',
    '_ym_wasSynced',
  ],
  // its keys of one counter (`_ym1_lsid`) carry the number in the middle, where a pattern has no star
  storage: ['_ym_uid', '_ym_retryReqs', '_ym_synced'],
  // Yandex’s counter, as public repositories carry it (2026-11-28)
  stubs: [{ name: 'ym', kind: 'function', queue: 'a' }],
  company: 'YANDEX LLC',
  catalogue: true,
} as const satisfies Vendor;

export const party: Party = {
  name: 'Yandex Metrica',
  company: facts.company,
  country: 'RU',
};

export const links: Links = { privacyPolicy: 'https://yandex.com/legal/confidential/' };

export const disclosure: Disclosure = {
  use: {
    en: 'Counts visits and records what is done on pages, so that the site can see how it is used.',
    ja: '訪問数を集計し、ページ上の操作を記録して、サイトの使われ方を把握します。',
  },
  recipientUse: {
    en: 'Yandex compiles the reports for the site, and may use the data to improve its own services.',
    ja: 'Yandex はサイトのためにレポートを作成し、受け取った情報を自社のサービスの改善に利用することがあります。',
  },
  sends: ['page', 'interaction', 'identifier', 'address', 'device', 'recording'],
  cookies: [
    { name: '_ym_uid', party: 'first', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
    { name: '_ym_d', party: 'first', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
    { name: '_ym_isad', party: 'first', retention: 'P2D', source: OPEN_COOKIE_DATABASE },
    { name: '_ym_metrika_enabled', party: 'first', retention: 'PT60M', source: OPEN_COOKIE_DATABASE },
    { name: '_ym_visorc', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
    { name: '_ym_visorc_*', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
    { name: '_ym_hostIndex', party: 'first', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
    { name: '_ym_debug', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
    { name: '_ym_fa', party: 'first', retention: null, source: SEEN },
    { name: '_ym_ucs', party: 'first', retention: null, source: SEEN },
    { name: '_ym_wasSynced', party: 'first', retention: null, source: SEEN },
    { name: '_ym_uid', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
    { name: '_ym_retryReqs', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
    { name: '_ym_synced', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
    { name: 'yandexuid', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
    { name: 'yuidss', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
    { name: 'ymex', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
    { name: 'usst', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
    { name: 'is_gdpr', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
    { name: 'is_gdpr_b', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
    { name: 'yashr', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
    { name: 'yabs-sid', party: 'third', retention: 'session', source: OPEN_COOKIE_DATABASE },
    { name: 'yabs-vdrf', party: 'third', retention: 'P5D', source: OPEN_COOKIE_DATABASE },
    { name: '_yasc', party: 'third', retention: 'P10Y', source: OPEN_COOKIE_DATABASE },
  ],
  cookiesUnknown: true,
  ...links,
  privacyPolicyKind: 'unverified',
  optOutPage: 'https://yandex.com/support/metrica/general/opt-out.html',
  optOutStops: 'sending',
  optOutScope: 'browser',
  optOutSource: 'yandex.com/support/metrica/general/opt-out',
  source: `yandex.com/support/metrica (installing the counter with a content security policy, for the hosts; general/opt-out, also for the use of the data by Yandex itself); ${THIRD_PARTY_WEB}; the contract of the EEA named Yandex Oy (Finland) and later Air Smart Advertising Solutions FZ-LLC (Dubai) in undated copies of yandex.ru/legal/metrica_agreement, so that no controller is given; whether Yandex uses the data for advertising was not found`,
  checked: '2026-11-28',
};
