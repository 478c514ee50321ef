import type { Profile, Source } from './Profile.js';
import { sameForAll } from './sameForAll.js';
import type { AgeRule, Rules } from './Rules.js';

export const rules = {
  regimes: sameForAll('opt-in'),
  mildest: sameForAll('opt-in'),
  days: { granted: 180, denied: 180 },
} satisfies Rules;

export const ages = [
  { below: 12, by: 'guardian', of: 'all' },
  { below: 18, by: 'nobody', of: 'advertising' },
] as const satisfies readonly AgeRule[];

const GUIDE: Source = {
  source: 'ANPD, guide on cookies of 2022-10-18 (mattosfilho.com.br; techcompliance.org); it binds nobody',
  checked: '2026-11-28',
  sure: 'medium',
};

const OWN: Source = { source: 'no number of days was found: as everywhere', checked: '2026-11-28', sure: 'unverified' };

export const profile: Profile<typeof rules> = {
  id: 'BR',
  name: 'Brazil',
  regions: ['BR'],
  laws: ['LGPD', 'ECA Digital (Lei 15.211/2025)'],
  isGdpr: false,
  rules,
  sources: {
    regimes: {
      source:
        'ANPD, Ofício 6/2022 to gov.br: consent by opt-in for what is not necessary (opiceblum.com.br; jus.com.br); the law knows other grounds too',
      checked: '2026-11-28',
      sure: 'medium',
    },
    mildest: GUIDE,
    days: OWN,
  },
  record: { days: 395, ...OWN },
  gpc: { isBinding: false, source: 'not named in what was read', checked: '2026-11-28', sure: 'unverified' },
  rejectFirst: { isAsked: true, ...GUIDE },
  duties: [
    { id: 'language', where: 'banner', about: 'Not in a foreign language alone: in Portuguese.', ...GUIDE },
    { id: 'purposes', where: 'preferences', about: 'Each purpose, with its legal ground, can be chosen.', ...GUIDE },
    { id: 'way-back', where: 'every-page', about: 'Consent can be withdrawn as easily as it was given.', ...GUIDE },
    { id: 'privacy-policy', where: 'banner', about: 'A link to the policy.', ...GUIDE },
  ],
  ages: [
    {
      ...ages[0],
      source: 'LGPD Art. 14 § 1 (compliance.mspa.com.br); ECA Art. 2 for the age (jus.com.br)',
      checked: '2026-11-28',
      sure: 'medium',
    },
    {
      ...ages[1],
      source:
        'ECA Digital (Lei 15.211/2025), in force since March 2026: no advertising directed at minors by profiles (almeidaeamaral.com.br; qladvogados.com.br/protecao-digital-infantil; the date: folhape.com.br)',
      checked: '2026-11-29',
      sure: 'high',
    },
  ],
};
