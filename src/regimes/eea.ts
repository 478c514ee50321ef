import type { Profile, Source } from './Profile.js';
import { sameForAll } from './sameForAll.js';
import type { AgeRule, Rules } from './Rules.js';

export const rules = {
  regimes: sameForAll('opt-in'),
  mildest: sameForAll('opt-in'),
  days: { granted: 180, denied: 180 },
} satisfies Rules;

export const ages = [{ below: 16, by: 'guardian', of: 'all' }] as const satisfies readonly AgeRule[];

const STORAGE: Source = {
  source: 'Directive 2002/58/EC Art. 5(3); EDPB Guidelines 2/2023 v2.0, 36 and 50–51',
  checked: '2026-11-22',
  sure: 'high',
};

const CLEAR_ACT: Source = { source: 'GDPR Art. 4(11) and 7', checked: '2026-11-22', sure: 'high' };

const TASKFORCE: Source = {
  source: 'EDPB Cookie Banner Taskforce, report of 2023-01-17, 8, 10, 14, 17–18 and 32–35',
  checked: '2026-11-22',
  sure: 'high',
};

/** The European Economic Area: members of the Union, Iceland, Liechtenstein and Norway. */
const MEMBERS = [
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV'],
  ...['MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK', 'IS', 'LI', 'NO'],
];

/** Parts of members that have codes of their own. */
const PARTS = ['AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT'];

export const profile: Profile<typeof rules> = {
  id: 'EEA',
  name: 'European Union and European Economic Area',
  regions: [...MEMBERS, ...PARTS, 'EU'],
  laws: ['GDPR (EU) 2016/679', 'ePrivacy Directive 2002/58/EC'],
  isGdpr: true,
  rules,
  sources: {
    regimes: STORAGE,
    mildest: CLEAR_ACT,
    days: {
      source: 'CNIL 2020-092, 39: six months, for yes and no alike; Garante 231/2021, 6.2: no new question before six',
      checked: '2026-11-28',
      sure: 'high',
    },
  },
  record: {
    days: 395,
    source: 'CNIL: thirteen months, set for trackers that measure audiences without consent; taken over for the record',
    checked: '2026-11-22',
    sure: 'medium',
  },
  gpc: {
    isBinding: false,
    source: 'no law of the Union names the signal; what the Digital Omnibus proposes is not in force',
    checked: '2026-11-24',
    sure: 'medium',
  },
  rejectFirst: { isAsked: true, ...TASKFORCE },
  duties: [
    { id: 'purposes', where: 'banner', about: 'What data is used for, before anything is asked.', ...CLEAR_ACT },
    {
      id: 'recipients',
      where: 'preferences',
      about: 'Everyone who receives data, by name.',
      source: 'GDPR Art. 13(1)(e); CNIL 2020-092 (alerionavocats.com, 2020-10-12)',
      checked: '2026-11-28',
      sure: 'high',
    },
    {
      id: 'retention',
      where: 'preferences',
      about: 'How long cookies are kept, and whether others can read them.',
      source: 'CJEU C-673/17, Planet49',
      checked: '2026-11-22',
      sure: 'high',
    },
    {
      id: 'way-back',
      where: 'every-page',
      about: 'Withdrawing is as easy as agreeing was, at any time.',
      source: 'GDPR Art. 7(3); EDPB Cookie Banner Taskforce, 32–35',
      checked: '2026-11-22',
      sure: 'high',
    },
    { id: 'privacy-policy', where: 'banner', about: 'A link to the privacy policy.', ...CLEAR_ACT },
    {
      id: 'language',
      where: 'banner',
      about: 'The banner speaks the language of the page.',
      source: 'EDPB Guidelines 03/2022 v2.0, language discontinuity',
      checked: '2026-11-22',
      sure: 'high',
    },
  ],
  ages: [
    {
      ...ages[0],
      source:
        'GDPR Art. 8(1): 16; members may set any age from 13 on, so the highest is taken (gdprhub.eu, Article 8 GDPR)',
      checked: '2026-11-29',
      sure: 'high',
    },
  ],
};
