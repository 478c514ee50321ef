import type { Profile, Source } from './Profile.js';
import { sameForAll } from './sameForAll.js';
import type { AgeRule, Rules } from './Rules.js';

export const rules = {
  regimes: sameForAll('opt-out'),
  mildest: sameForAll('opt-out'),
  days: { granted: 180, denied: 180 },
} satisfies Rules;

export const ages = [{ below: 13, by: 'nobody', of: 'advertising' }] as const satisfies readonly AgeRule[];

const GUIDELINES: Source = {
  source:
    'OPC, privacy and online behavioural advertising: guidelines and policy position (osler.com; mondaq.com, 2012)',
  checked: '2026-11-28',
  sure: 'medium',
};

const OWN: Source = { source: 'no number of days was found: as everywhere', checked: '2026-11-28', sure: 'unverified' };

/** The federal law. Québec has one of its own, so that "CA" alone is ruled by that. */
export const profile: Profile<typeof rules> = {
  id: 'CA',
  name: 'Canada',
  regions: ['CA'],
  laws: ['PIPEDA'],
  isGdpr: false,
  rules,
  sources: { regimes: GUIDELINES, mildest: GUIDELINES, days: OWN },
  record: { days: 395, ...OWN },
  gpc: { isBinding: false, source: 'not named in what was read', checked: '2026-11-28', sure: 'unverified' },
  rejectFirst: {
    isAsked: true,
    source: 'OPC guidelines: opting out is easy, at once, and lasts; whoever cannot opt out may not be tracked',
    checked: '2026-11-28',
    sure: 'medium',
  },
  duties: [
    {
      id: 'opt-out-terms',
      where: 'banner',
      about:
        'An opt-out stands in the place of consent only where the purposes are plain and not buried in a policy, the companies are named at or before the time, the data is not sensitive, and it is destroyed or made anonymous as soon as can be.',
      ...GUIDELINES,
    },
    { id: 'way-back', where: 'every-page', about: 'The opt-out can be reached at any time.', ...GUIDELINES },
    { id: 'privacy-policy', where: 'banner', about: 'A link to the privacy policy.', ...GUIDELINES },
  ],
  ages: [
    {
      ...ages[0],
      source: 'OPC guidelines: children are not tracked (mondaq.com); the age is from memory',
      checked: '2026-11-28',
      sure: 'unverified',
    },
  ],
};
