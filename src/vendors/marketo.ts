import type { Disclosure, Links, Party, Vendor } from '../types/index.js';
import { OPEN_COOKIE_DATABASE, THIRD_PARTY_WEB } from './sources.js';

const MUNCHKIN =
  'experienceleague.adobe.com/en/docs/marketo-developer/marketo/javascriptapi/leadtracking/lead-tracking';
const SCRIPT = 'a public copy of munchkin.js';

// Not Marketo Measure (formerly Bizible, cookies _biz_*), which is another tag; not mkto_opt_out, which keeps an opt-out.
/** Marketo: Munchkin and the forms of Marketo Engage. */
export const facts = {
  id: 'marketo',
  purpose: 'analytics',
  hosts: ['marketo.net', 'marketo.com', 'mktoresp.com'],
  cookies: ['_mkto_trk'],
  storage: ['_mktoLpDomain_*', '_mktoSecureLp_*'],
  linksToIdentity: true,
  company: 'Adobe Inc.',
  catalogue: true,
} as const satisfies Vendor;

export const party: Party = {
  name: 'Adobe Marketo Engage',
  company: facts.company,
  country: 'US',
  formerly: ['Marketo, Inc.'],
};

export const links: Links = { privacyPolicy: 'https://www.adobe.com/privacy.html' };

export const disclosure: Disclosure = {
  use: {
    en: 'Observes visits and connects them with enquiries, for the site’s marketing.',
    ja: 'サイトの閲覧履歴を集め、問い合わせに結び付けて、営業活動に役立てます。',
  },
  recipientUse: {
    en: 'Adobe stores the visits for the site, and joins them with what is known of a person once a form is sent or a link in an e-mail is opened.',
    ja: 'Adobe は閲覧履歴をサイトのために保存し、フォームの送信やメール内のリンクの表示があると、その方の情報に結び付けます。',
  },
  sends: ['page', 'interaction', 'identifier', 'address', 'device'],
  cookies: [
    {
      name: '_mkto_trk',
      party: 'first',
      retention: 'P729D',
      source: `${OPEN_COOKIE_DATABASE}, as OneTrust’s site sets it`,
    },
    { name: '_mktoLpDomain_*', kind: 'localStorage', party: 'first', retention: 'persistent', source: SCRIPT },
    { name: '_mktoSecureLp_*', kind: 'localStorage', party: 'first', retention: 'persistent', source: SCRIPT },
  ],
  ...links,
  privacyPolicyKind: 'unverified',
  identitySource: `${MUNCHKIN}: visits are joined with a person once a form is sent`,
  source: `${MUNCHKIN}, read in part; ${SCRIPT}; AmauriC/tarteaucitron.js @76151fa (2026-04-02) for the addresses; ${THIRD_PARTY_WEB}; Adobe’s privacy centre seen in use on public sites, not fetched`,
  checked: '2026-11-28',
};
