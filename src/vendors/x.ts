import type { Controller, Disclosure, Links, Party, Stub, Text, Vendor } from '../types/index.js';
import { SEEN, X_COOKIES } from './sources.js';

// Widgets (platform, syndication), the images in them (twimg.com) and pixel (ads-twitter.com, t.co, analytics). Not twitter.com and x.com as a whole.
/** X: embedded posts and buttons, and the advertising pixel. */
export const facts = {
  id: 'x',
  purpose: 'social',
  advertises: true,
  hosts: [
    'platform.x.com',
    'analytics.twitter.com',
    'platform.twitter.com',
    'syndication.twitter.com',
    'syndication.x.com',
    'analytics.x.com',
    'ads-twitter.com',
    'twimg.com',
    't.co',
  ],
  cookies: ['_twpid', '_twsid', '_twclid'],
} as const satisfies Vendor;

// X’s base code, as public repositories carry it (2026-11-28)
/** Globals that page code calls. */
export const stubs: readonly Stub[] = [
  { name: 'twq', kind: 'function', queue: 'queue', properties: { version: '1.1' } },
];

export const company: Text = 'X Corp.';

const ireland: Controller = {
  company: 'X Internet Unlimited Company',
  country: 'IE',
  address: 'One Cumberland Place, Fenian Street, Dublin 2, D02 AX07, Ireland',
};

export const party: Party = {
  name: 'X',
  company,
  country: 'US',
  formerly: ['Twitter', 'Twitter, Inc.'],
  // its privacy policy (stored 2026-07-16)
  controllers: { EEA: ireland, GB: ireland, CH: ireland },
};

export const links: Links = {
  privacyPolicy: { en: 'https://x.com/en/privacy', ja: 'https://x.com/ja/privacy' },
  terms: 'https://x.com/en/tos',
};

export const disclosure: Disclosure = {
  use: {
    en: 'Shows posts and buttons from X in the page, and measures the results of advertisements on X.',
    ja: 'X の投稿やボタンをページに表示し、X の広告の成果を測定します。',
  },
  recipientUse: {
    en: 'X learns which pages with its content were opened and may use that for recommendations and advertising under its own privacy policy.',
    ja: 'X は自社のコンテンツを含むページが開かれたことを把握し、自社のプライバシーポリシーに基づいて、おすすめの表示や広告に利用することがあります。',
  },
  sends: ['page', 'identifier', 'address', 'device', 'commerce', 'click-id'],
  // X names its cookies but not their lifetimes; it only says that some regions have a cap of 13 months
  cookies: [
    { name: '_twpid', party: 'first', retention: null, source: SEEN },
    { name: '_twsid', party: 'first', retention: null, source: SEEN },
    { name: '_twclid', party: 'first', retention: null, source: 'treasure-data/td-js-sdk' },
    { name: 'guest_id', party: 'third', retention: 'unpublished', source: X_COOKIES },
    { name: 'guest_id_ads', party: 'third', retention: 'unpublished', source: X_COOKIES },
    { name: 'guest_id_marketing', party: 'third', retention: 'unpublished', source: X_COOKIES },
    { name: 'personalization_id', party: 'third', retention: 'unpublished', source: X_COOKIES },
    { name: 'muc_ads', party: 'third', retention: 'unpublished', source: X_COOKIES },
  ],
  transfers: ['EEA', 'GB', 'CH'].map((from) => ({
    from,
    to: 'US',
    ground: 'privacy-framework',
    source: 'x.com/privacy (stored 2026-07-16)',
  })),
  ...links,
  privacyPolicyKind: 'policy',
  optOutPage: {
    en: 'https://help.x.com/en/safety-and-security/privacy-controls-for-tailored-ads',
    ja: 'https://help.x.com/ja/safety-and-security/privacy-controls-for-tailored-ads',
  },
  optOutScope: 'either',
  optOutSource: X_COOKIES,
  source: 'help.x.com/en/rules-and-policies/x-cookies; opt-out page seen in use on public sites, not fetched',
  checked: '2026-11-24',
};
