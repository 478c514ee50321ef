import type { Profile, Source } from './Profile.js';
import { sameForAll } from './sameForAll.js';
import type { AgeRule, Rules } from './Rules.js';

export const rules = {
  regimes: sameForAll('opt-in'),
  mildest: sameForAll('opt-in'),
  days: { granted: 180, denied: 180 },
} satisfies Rules;

export const ages = [
  { below: 18, by: 'guardian', of: 'all' },
  { below: 18, by: 'nobody', of: 'advertising' },
] as const satisfies readonly AgeRule[];

const DPDP: Source = {
  source: 'Digital Personal Data Protection Act 2023; Rules notified on 2025-11-14 (ndtvprofit.com; getastra.com)',
  checked: '2026-11-28',
  sure: 'high',
};

const OWN: Source = { source: 'no number of days was found: as everywhere', checked: '2026-11-28', sure: 'unverified' };

export const profile: Profile<typeof rules> = {
  id: 'IN',
  name: 'India',
  regions: ['IN'],
  laws: ['DPDP Act 2023', 'DPDP Rules 2025'],
  since: { date: '2027-05-14', source: 'getastra.com, 2026-06-03', checked: '2026-11-28', sure: 'high' },
  isGdpr: false,
  rules,
  sources: { regimes: DPDP, mildest: DPDP, days: OWN },
  record: { days: 395, ...OWN },
  gpc: { isBinding: false, source: 'not named in what was read', checked: '2026-11-28', sure: 'unverified' },
  rejectFirst: { isAsked: false, source: 'not named in what was read', checked: '2026-11-28', sure: 'unverified' },
  duties: [
    {
      id: 'purposes',
      where: 'banner',
      about: 'A notice that stands by itself and lists, item by item, which data is used for what.',
      ...DPDP,
      sure: 'medium',
    },
    { id: 'way-back', where: 'every-page', about: 'Withdrawing is as easy as agreeing was.', ...DPDP, sure: 'medium' },
    {
      id: 'complaint',
      where: 'preferences',
      about: 'A link by which visitors complain to the Data Protection Board.',
      ...DPDP,
      sure: 'medium',
    },
    { id: 'privacy-policy', where: 'banner', about: 'A link to the policy.', ...DPDP, sure: 'medium' },
  ],
  ages: [
    {
      ...ages[0],
      source: 'DPDP Act s. 9: consent of a parent that can be verified (ndtvprofit.com)',
      checked: '2026-11-28',
      sure: 'high',
    },
    {
      ...ages[1],
      source: 'DPDP Act s. 9(3): no tracking and no targeted advertising of children (cuts-ccier.org)',
      checked: '2026-11-28',
      sure: 'high',
    },
  ],
};
