import type { Profile } from './Profile.js';
import { sameForAll } from './sameForAll.js';
import type { AgeRule, Rules } from './Rules.js';

export const rules = {
  regimes: sameForAll('opt-in'),
  mildest: sameForAll('opt-in'),
  days: { granted: 180, denied: 180 },
} satisfies Rules;

export const ages = [{ below: 16, by: 'guardian', of: 'all' }] as const satisfies readonly AgeRule[];

const OWN = { source: 'no law: Sekisho’s own choice', checked: '2026-11-28', sure: 'high' } as const;

/** Every region that has no profile, and every visitor of whom nobody knows where they are. */
export const profile: Profile<typeof rules> = {
  id: 'default',
  name: 'Everywhere else, and wherever the region is not known',
  regions: [],
  laws: [],
  isGdpr: false,
  rules,
  sources: { regimes: OWN, mildest: OWN, days: OWN },
  record: { days: 395, ...OWN },
  gpc: { isBinding: false, ...OWN },
  rejectFirst: { isAsked: true, ...OWN },
  duties: [
    { id: 'way-back', where: 'every-page', about: 'Preferences can be opened again from every page.', ...OWN },
    { id: 'privacy-policy', where: 'banner', about: 'A link to the privacy policy.', ...OWN },
  ],
  ages: [{ ...ages[0], ...OWN }],
};
