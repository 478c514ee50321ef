import { ages } from './default.js';
import type { Profile, Source } from './Profile.js';
import { sameForAll } from './sameForAll.js';
import type { Rules } from './Rules.js';

export const rules = {
  regimes: sameForAll('opt-in'),
  mildest: sameForAll('opt-in'),
  days: { granted: 180, denied: 180 },
} satisfies Rules;

const GUIDE: Source = {
  source: 'KVKK, guide on cookies of 2022-06-20 (mondaq.com 1730358; aycanceylan.av.tr)',
  checked: '2026-11-28',
  sure: 'medium',
};

const OWN: Source = { source: 'no number of days was found: as everywhere', checked: '2026-11-28', sure: 'unverified' };

export const profile: Profile<typeof rules> = {
  id: 'TR',
  name: 'Türkiye',
  regions: ['TR'],
  laws: ['KVKK (Law 6698)'],
  isGdpr: false,
  rules,
  sources: { regimes: GUIDE, mildest: GUIDE, days: OWN },
  record: { days: 395, ...OWN },
  gpc: { isBinding: false, source: 'not named in what was read', checked: '2026-11-28', sure: 'unverified' },
  rejectFirst: { isAsked: true, ...GUIDE },
  duties: [
    { id: 'purposes', where: 'preferences', about: 'Each kind of cookie can be allowed by itself.', ...GUIDE },
    {
      id: 'privacy-policy',
      where: 'banner',
      about: 'Visitors are informed, also of what needs no consent: kinds, purposes, time kept, third parties.',
      ...GUIDE,
    },
    { id: 'way-back', where: 'every-page', about: 'The choice can be changed later.', ...GUIDE },
  ],
  ages: [{ ...ages[0], source: 'no age was found: as everywhere', checked: '2026-11-28', sure: 'unverified' }],
};
