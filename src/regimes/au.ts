import type { Profile, Source } from './Profile.js';
import { sameForAll } from './sameForAll.js';
import type { AgeRule, Rules } from './Rules.js';

export const rules = {
  regimes: sameForAll('opt-out'),
  mildest: { functional: 'notice', social: 'opt-out', analytics: 'notice', advertising: 'opt-out' },
  days: { granted: 180, denied: 180 },
} satisfies Rules;

export const ages = [
  { below: 15, by: 'guardian', of: 'all' },
  { below: 18, by: 'self', of: 'all' },
] as const satisfies readonly AgeRule[];

const PIXELS: Source = {
  source: 'OAIC, tracking pixels and privacy obligations, 2024-11-04 (dataguidance.com; brightlaw.com.au)',
  checked: '2026-11-28',
  sure: 'medium',
};

const OWN: Source = { source: 'no number of days was found: as everywhere', checked: '2026-11-28', sure: 'unverified' };

export const profile: Profile<typeof rules> = {
  id: 'AU',
  name: 'Australia',
  regions: ['AU'],
  laws: ['Privacy Act 1988'],
  isGdpr: false,
  rules,
  sources: {
    regimes: {
      source:
        'Privacy Act 1988, APP 3, 5 and 7: notice, and an opt-out of direct marketing; consent for sensitive data (OAIC determinations of 2026-06-24, iabaustralia.com.au)',
      checked: '2026-11-28',
      sure: 'medium',
    },
    mildest: PIXELS,
    days: OWN,
  },
  record: { days: 395, ...OWN },
  gpc: { isBinding: false, source: 'not named in what was read', checked: '2026-11-28', sure: 'unverified' },
  rejectFirst: { isAsked: false, source: 'not named in what was read', checked: '2026-11-28', sure: 'unverified' },
  duties: [
    {
      id: 'recipients',
      where: 'preferences',
      about: 'That pixels of others are used, which, and what they receive; taking data in secret is unfair.',
      ...PIXELS,
    },
    { id: 'privacy-policy', where: 'banner', about: 'The policy says all that.', ...PIXELS },
    {
      id: 'way-back',
      where: 'every-page',
      about: 'A simple way to opt out of direct marketing.',
      source:
        'APP 7.2 (brightlaw.com.au/app-guidelines-released; rulesmate.com.au/insights/app-7-direct-marketing-australia)',
      checked: '2026-11-29',
      sure: 'high',
    },
  ],
  ages: [
    {
      ...ages[0],
      source:
        'draft Children’s Online Privacy Code of 2026-03-31, to be registered by 2026-12-10 (mallesons.com); not in force yet',
      checked: '2026-11-28',
      sure: 'medium',
    },
    {
      ...ages[1],
      source: 'the same draft: consent for whatever is not strictly necessary (dlapiper.com, 2026-04)',
      checked: '2026-11-28',
      sure: 'medium',
    },
  ],
};
