import type { Duty, Profile, Source } from './Profile.js';
import { sameForAll } from './sameForAll.js';
import type { AgeRule, Rules } from './Rules.js';

export const rules = {
  regimes: sameForAll('opt-out'),
  mildest: { functional: 'none', social: 'opt-out', analytics: 'none', advertising: 'opt-out' },
  // California's number, for all: a state that has none is not harmed by it
  days: { granted: 180, denied: 365 },
} satisfies Rules;

export const ages = [{ below: 13, by: 'guardian', of: 'all' }] as const satisfies readonly AgeRule[];

const STATES: Source = {
  source:
    'laws of the states: opt-out of sale and targeted advertising, consent for sensitive data (consentstack.io; recordinglaw.com; privacylawmap.com, all 2026)',
  checked: '2026-11-28',
  sure: 'high',
};

/** What is asked for in every state, and does no harm in those without a law. */
export const duties: readonly Duty[] = [
  {
    id: 'privacy-policy',
    where: 'every-page',
    about: 'A privacy policy that says what is sold and shared.',
    ...STATES,
  },
  {
    id: 'opt-out-link',
    where: 'every-page',
    about: 'A clear way to refuse sale and targeted advertising.',
    ...STATES,
  },
  { id: 'way-back', where: 'every-page', about: 'The choice can be changed.', ...STATES },
];

export const profile: Profile<typeof rules> = {
  id: 'US',
  name: 'United States',
  regions: ['US'],
  laws: ['COPPA'],
  isGdpr: false,
  rules,
  sources: {
    regimes: STATES,
    mildest: {
      source: 'what neither sells nor shares nor advertises is not what these laws let people refuse',
      checked: '2026-11-28',
      sure: 'medium',
    },
    days: {
      source: 'California, Civil Code 1798.135(c)(4): twelve months (compliancewiki.org); taken over for every state',
      checked: '2026-11-28',
      sure: 'high',
    },
  },
  record: {
    days: 395,
    source: 'as everywhere; longer than the twelve months in which nobody is asked again',
    checked: '2026-11-28',
    sure: 'high',
  },
  gpc: {
    isBinding: false,
    source: 'binding in twelve states (consentstack.io; cookiebeam.com, 2026); honoured in all',
    checked: '2026-11-28',
    sure: 'high',
  },
  rejectFirst: {
    isAsked: false,
    source:
      'an opt-out needs no question; where one is asked, the choices are alike: 11 CCR § 7004(a)(2) (law.cornell.edu/regulations/california/11-CCR-7004)',
    checked: '2026-11-29',
    sure: 'high',
  },
  duties,
  ages: [
    {
      ...ages[0],
      source: 'COPPA: parents agree for children under 13 (privacyworld.blog, 2024-06)',
      checked: '2026-11-28',
      sure: 'high',
    },
  ],
};
