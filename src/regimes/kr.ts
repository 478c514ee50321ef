import type { Profile, Source } from './Profile.js';
import { sameForAll } from './sameForAll.js';
import type { AgeRule, Rules } from './Rules.js';

export const rules = {
  regimes: sameForAll('opt-in'),
  mildest: sameForAll('opt-in'),
  days: { granted: 180, denied: 180 },
} satisfies Rules;

export const ages = [{ below: 14, by: 'guardian', of: 'all' }] as const satisfies readonly AgeRule[];

const PIPA: Source = {
  source:
    'PIPA: consent where what is received identifies a person (twobirds.com; bakermckenzie.com, 2025-01-01; cookiebeam.com, 2026). The PIPC would let behaviour be used without consent where nobody can be identified (koreabizwire.com, 2024-02-01)',
  checked: '2026-11-28',
  sure: 'low',
};

const OWN: Source = { source: 'no number of days was found: as everywhere', checked: '2026-11-28', sure: 'unverified' };

export const profile: Profile<typeof rules> = {
  id: 'KR',
  name: 'South Korea',
  regions: ['KR'],
  laws: ['PIPA'],
  isGdpr: false,
  rules,
  sources: { regimes: PIPA, mildest: PIPA, days: OWN },
  record: { days: 395, ...OWN },
  gpc: { isBinding: false, source: 'not named in what was read', checked: '2026-11-28', sure: 'unverified' },
  rejectFirst: { isAsked: false, source: 'not named in what was read', checked: '2026-11-28', sure: 'unverified' },
  duties: [
    {
      id: 'privacy-policy',
      where: 'policy-page',
      about: 'The policy says that cookies are used, and how they are refused.',
      source: 'PIPA Art. 30(1)(vii) (bakermckenzie.com, 2025-01-01)',
      checked: '2026-11-28',
      sure: 'high',
    },
    {
      id: 'way-back',
      where: 'every-page',
      about: 'Control after the fact.',
      source: 'PIPC, policy plan of 2024-01-31 (koreabizwire.com)',
      checked: '2026-11-28',
      sure: 'medium',
    },
  ],
  ages: [
    {
      ...ages[0],
      source:
        'PIPA Art. 22-2 and Enforcement Decree Art. 17-2 (prighter.com/resources/laws/korean-pipa); the age: childreninthedigitalworld.twobirds.com/home/south-korea, kimchang.com 19980',
      checked: '2026-11-29',
      sure: 'high',
    },
  ],
};
