import type { Profile, Source } from './Profile.js';
import { sameForAll } from './sameForAll.js';
import type { AgeRule, Rules } from './Rules.js';

export const rules = {
  regimes: sameForAll('opt-in'),
  mildest: sameForAll('opt-in'),
  days: { granted: 180, denied: 180 },
} satisfies Rules;

export const ages = [{ below: 14, by: 'guardian', of: 'all' }] as const satisfies readonly AgeRule[];

const LAW_25: Source = {
  source: 'Act respecting the protection of personal information in the private sector s. 8.1 and 9.1 (private-ai.com)',
  checked: '2026-11-28',
  sure: 'high',
};

const OWN: Source = { source: 'no number of days was found: as everywhere', checked: '2026-11-28', sure: 'unverified' };

export const profile: Profile<typeof rules> = {
  id: 'CA-QC',
  name: 'Québec',
  regions: ['CA-QC'],
  laws: ['Law 25'],
  since: { date: '2023-09-22', source: 'mccarthy.ca; private-ai.com', checked: '2026-11-28', sure: 'high' },
  isGdpr: false,
  rules,
  sources: { regimes: LAW_25, mildest: LAW_25, days: OWN },
  record: { days: 395, ...OWN },
  gpc: { isBinding: false, source: 'not named in what was read', checked: '2026-11-28', sure: 'unverified' },
  rejectFirst: {
    isAsked: false,
    source: 'not named in what was read: what identifies, locates or profiles is off until it is switched on',
    checked: '2026-11-28',
    sure: 'medium',
  },
  duties: [
    {
      id: 'means-to-activate',
      where: 'banner',
      about: 'That the site uses what can identify, locate or profile people, and how they switch that on.',
      ...LAW_25,
    },
    { id: 'way-back', where: 'every-page', about: 'What was switched on can be switched off again.', ...LAW_25 },
    { id: 'privacy-policy', where: 'banner', about: 'A link to the privacy policy.', ...LAW_25 },
  ],
  ages: [
    {
      ...ages[0],
      source: 'Private Sector Act s. 4.1 and 14: from 14 on no parent is needed (Fasken, mondaq.com 1164140)',
      checked: '2026-11-29',
      sure: 'medium',
    },
  ],
};
