import { ages } from './default.js';
import type { Profile, Source } from './Profile.js';
import { sameForAll } from './sameForAll.js';
import type { Rules } from './Rules.js';

export const rules = {
  regimes: sameForAll('opt-in'),
  mildest: { functional: 'opt-out', social: 'opt-in', analytics: 'opt-out', advertising: 'opt-in' },
  days: { granted: 180, denied: 180 },
} satisfies Rules;

const GUIDE: Source = {
  source: 'FDPIC, guide on cookies and similar technologies of 2025-01-22 (datenrecht.ch); it binds nobody',
  checked: '2026-11-28',
  sure: 'medium',
};

const TAKEN_OVER: Source = {
  source: 'taken over from the European profile: Swiss law has no number of days',
  checked: '2026-11-28',
  sure: 'unverified',
};

export const profile: Profile<typeof rules> = {
  id: 'CH',
  name: 'Switzerland',
  regions: ['CH'],
  laws: ['FADP', 'Telecommunications Act Art. 45c'],
  isGdpr: false,
  rules,
  sources: {
    regimes: {
      source:
        'stricter than the guide asks for: it lets what is not unexpected run until somebody objects, and asks for express consent where profiling has a high risk',
      checked: '2026-11-28',
      sure: 'medium',
    },
    mildest: GUIDE,
    days: TAKEN_OVER,
  },
  record: { days: 395, ...TAKEN_OVER },
  gpc: { isBinding: false, source: 'not named in what was read', checked: '2026-11-28', sure: 'unverified' },
  rejectFirst: {
    isAsked: false,
    source: 'not named in what was read of the guide',
    checked: '2026-11-28',
    sure: 'unverified',
  },
  duties: [
    { id: 'privacy-policy', where: 'every-page', about: 'A privacy policy, linked to from the footer.', ...GUIDE },
    {
      id: 'objection',
      where: 'every-page',
      about: 'Whatever is not necessary and runs without consent can be objected to at any time, technically.',
      ...GUIDE,
    },
    { id: 'way-back', where: 'every-page', about: 'Consent can be withdrawn at any time.', ...GUIDE },
  ],
  ages: [{ ...ages[0], source: 'no age was found: as everywhere', checked: '2026-11-28', sure: 'unverified' }],
};
