import type { Profile, Source } from './Profile.js';
import { sameForAll } from './sameForAll.js';
import type { AgeRule, Rules } from './Rules.js';

export const rules = {
  regimes: sameForAll('opt-in'),
  mildest: sameForAll('opt-in'),
  exempt: { statistics: 'opt-out', appearance: 'opt-out' },
  days: { granted: 180, denied: 180 },
} satisfies Rules;

export const ages = [{ below: 13, by: 'guardian', of: 'all' }] as const satisfies readonly AgeRule[];

const PECR: Source = {
  source: 'PECR reg. 6, as substituted by the Data (Use and Access) Act 2025 s. 112; SI 2026/82',
  checked: '2026-11-28',
  sure: 'high',
};

const EXEMPT: Source = {
  source: 'PECR Sch. A1, in force since 2026-02-05; ICO guidance on storage and access technologies of 2026-04-29',
  checked: '2026-11-28',
  sure: 'high',
};

const UNVERIFIED: Source = {
  source: 'taken over from the European profile',
  checked: '2026-11-28',
  sure: 'unverified',
};

export const profile: Profile<typeof rules> = {
  id: 'GB',
  name: 'United Kingdom',
  regions: ['GB'],
  laws: ['PECR', 'UK GDPR', 'Data (Use and Access) Act 2025'],
  isGdpr: true,
  rules,
  sources: { regimes: PECR, mildest: PECR, exempt: EXEMPT, days: UNVERIFIED },
  record: { days: 395, ...UNVERIFIED },
  gpc: {
    isBinding: false,
    source: 'no law of the United Kingdom that was found names the signal',
    checked: '2026-11-28',
    sure: 'medium',
  },
  rejectFirst: {
    isAsked: true,
    source: 'UK GDPR Art. 4(11) and 7; ICO guidance of 2026-04-29',
    checked: '2026-11-28',
    sure: 'medium',
  },
  duties: [
    {
      id: 'objection',
      where: 'banner',
      about:
        'For a vendor that only counts how the site is used, to improve it, or only keeps how it is to look: clear information, and a way to object that is simple and free. Not from the browser’s settings alone. Whoever counts does so on the site’s behalf, tracks nobody, and passes nothing on; advertising is never exempt.',
      ...EXEMPT,
    },
    { id: 'purposes', where: 'banner', about: 'What is stored or read, and what for, before consent.', ...PECR },
    { id: 'privacy-policy', where: 'banner', about: 'A link to the privacy policy.', ...UNVERIFIED },
    { id: 'way-back', where: 'every-page', about: 'Consent can be withdrawn at any time.', ...UNVERIFIED },
  ],
  ages: [
    {
      ...ages[0],
      source: 'UK GDPR Art. 8(1) (legislation.gov.uk/eur/2016/679/article/8)',
      checked: '2026-11-29',
      sure: 'high',
    },
  ],
};
