import type { Disclosure, Links, Party, Vendor } from '../types/index.js';

const SDK = 'PostHog/posthog-js @9b2a1b1 (2026-08-22)';
const GDPR = 'posthog.com/docs/integrate/gdpr';

// The keys of its projects begin with phc_. Not __ph_opt_in_out_*, which keeps the visitor's answer. A site that runs PostHog
// itself, or sends to it through its own host, gives that host and what it tells visitors.
/** PostHog: the cloud. */
export const facts = {
  id: 'posthog',
  purpose: 'analytics',
  hosts: ['posthog.com'],
  cookies: ['ph_phc_*'],
  storage: ['ph_phc_*'],
  signals: ['posthog'],
  // PostHog’s snippet, as its documentation of Webflow has it
  stubs: [
    {
      name: 'posthog',
      kind: 'list',
      methods: [
        'capture',
        'identify',
        'alias',
        'people.set',
        'people.set_once',
        'set_config',
        'register',
        'register_once',
        'unregister',
        'opt_out_capturing',
        'has_opted_out_capturing',
        'opt_in_capturing',
        'reset',
        'isFeatureEnabled',
        'onFeatureFlags',
        'getFeatureFlag',
        'getFeatureFlagPayload',
        'reloadFeatureFlags',
        'group',
        'updateEarlyAccessFeatureEnrollment',
        'getEarlyAccessFeatures',
      ],
    },
  ],
  company: 'PostHog Inc.',
  catalogue: true,
} as const satisfies Vendor;

export const party: Party = {
  name: 'PostHog',
  company: facts.company,
  country: 'US',
};

export const links: Links = { privacyPolicy: 'https://posthog.com/privacy' };

export const disclosure: Disclosure = {
  use: {
    en: 'Shows the site how visitors use it, and can record screens of visits, so that it can be improved.',
    ja: 'サイトがどのように利用されているかを集計し、画面の操作を記録して、改善に役立てます。',
  },
  recipientUse: {
    en: 'PostHog handles the data on the site’s behalf and compiles reports for it.',
    ja: 'PostHog はサイトの委託を受けて情報を扱い、サイトのために集計します。',
  },
  role: 'processor',
  sends: ['page', 'interaction', 'identifier', 'address', 'device', 'recording'],
  cookies: [
    { name: 'ph_phc_*', party: 'first', retention: 'P365D', source: SDK },
    { name: 'ph_phc_*', kind: 'localStorage', party: 'first', retention: 'persistent', source: SDK },
    { name: 'ph_phc_*', kind: 'sessionStorage', party: 'first', retention: 'session', source: SDK },
  ],
  ...links,
  privacyPolicyKind: 'policy',
  source: `${SDK}; ${GDPR}, which says that it is a processor; its privacy policy, read in PostHog/posthog.com; c15t/c15t @cfcbbf8 (2026-06-24) for the addresses`,
  checked: '2026-11-28',
};
