import type { Disclosure, Links, Party, Vendor } from '../types/index.js';
import { OPEN_COOKIE_DATABASE } from './sources.js';

// Matomo’s own cloud. A site that runs Matomo itself gives the host and what it tells visitors: nobody else receives data then.
/** Matomo’s own cloud; for Matomo on your own server add your host. */
export const facts = {
  id: 'matomo',
  purpose: 'analytics',
  hosts: ['matomo.cloud'],
  cookies: ['_pk_id.*', '_pk_ses.*', '_pk_ref.*', '_pk_cvar.*', '_pk_hsr.*', '_pk_testcookie.*'],
  signals: ['matomo'],
  // Matomo’s tracking code, as public repositories carry it (2026-11-28)
  stubs: [{ name: '_paq', kind: 'list' }],
  company: 'InnoCraft Limited',
  catalogue: true,
} as const satisfies Vendor;

export const party: Party = {
  name: 'Matomo',
  company: facts.company,
  country: 'NZ',
};

export const links: Links = { privacyPolicy: 'https://matomo.org/matomo-cloud-privacy-policy/' };

export const disclosure: Disclosure = {
  use: {
    en: 'Shows the site how visitors find and use it, so that it can be improved.',
    ja: 'サイトがどのように見つけられ、利用されているかを集計し、改善に役立てます。',
  },
  recipientUse: {
    en: 'InnoCraft compiles the reports for the site and handles the data under the privacy policy of Matomo Cloud.',
    ja: '集計は InnoCraft がサイトのために行い、受け取った情報は Matomo Cloud のプライバシーポリシーに基づいて扱われます。',
  },
  role: 'processor',
  sends: ['page', 'interaction', 'identifier', 'address', 'device'],
  cookies: [
    { name: '_pk_id.*', party: 'first', retention: 'P13M', source: OPEN_COOKIE_DATABASE },
    { name: '_pk_ses.*', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
    { name: '_pk_ref.*', party: 'first', retention: 'P6M', source: OPEN_COOKIE_DATABASE },
    { name: '_pk_cvar.*', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
    { name: '_pk_hsr.*', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
    { name: '_pk_testcookie.*', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
    { name: 'matomo_ignore', party: 'third', retention: null, source: OPEN_COOKIE_DATABASE },
  ],
  ...links,
  privacyPolicyKind: 'unverified',
  source: `matomo-org/developer-documentation; ${OPEN_COOKIE_DATABASE}; privacy policy seen in use on public sites, not fetched`,
  checked: '2026-11-24',
};
