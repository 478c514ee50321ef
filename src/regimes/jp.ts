import type { Profile, Source } from './Profile.js';
import { sameForAll } from './sameForAll.js';
import type { AgeRule, Rules } from './Rules.js';

export const rules = {
  regimes: sameForAll('opt-in'),
  mildest: { functional: 'notice', social: 'opt-out', analytics: 'notice', advertising: 'opt-out' },
  needsEffect: true,
  identified: 'opt-in',
  days: { granted: 180, denied: 180 },
} satisfies Rules;

export const ages = [{ below: 16, by: 'guardian', of: 'all' }] as const satisfies readonly AgeRule[];

const TRANSMISSION: Source = {
  source:
    'Telecommunications Business Act Art. 27-12; enforcement regulation 22-2-29 (k-itlegal.com), since 2023-06-16',
  checked: '2026-11-28',
  sure: 'high',
};

const ARTICLE_28: Source = {
  source: 'APPI Art. 28(2); enforcement rules Art. 17(2) (businesslawyers.jp)',
  checked: '2026-11-28',
  sure: 'high',
};

const OPT_OUT_TERMS: Source = { source: 'enforcement regulation 22-2-31', checked: '2026-11-22', sure: 'medium' };

const ARTICLE_31: Source = {
  source: 'APPI Art. 31 (portal.bizrisk.iij.jp, 2024-11-21; deloitte.com, 2022-02)',
  checked: '2026-11-28',
  sure: 'high',
};

const OWN: Source = { source: 'no number of days was found: as everywhere', checked: '2026-11-28', sure: 'unverified' };

export const profile: Profile<typeof rules> = {
  id: 'JP',
  name: 'Japan',
  regions: ['JP'],
  laws: ['APPI', 'Telecommunications Business Act'],
  isGdpr: false,
  rules,
  sources: {
    regimes: {
      source:
        'stricter than the law, which asks for a notice or publication only: the policies of Japanese sites that were read promise consent before others receive anything',
      checked: '2026-11-22',
      sure: 'medium',
    },
    mildest: TRANSMISSION,
    needsEffect: OPT_OUT_TERMS,
    identified: ARTICLE_31,
    days: OWN,
  },
  record: { days: 395, ...OWN },
  gpc: { isBinding: false, source: 'not named in what was read', checked: '2026-11-28', sure: 'unverified' },
  rejectFirst: {
    isAsked: false,
    source:
      'no rule was found; the draft of the ministry’s working group of 2026-08 calls choices that do not distort best practice',
    checked: '2026-11-22',
    sure: 'medium',
  },
  duties: [
    {
      id: 'external-transmission',
      where: 'every-page',
      about:
        'For each tag: what is sent, who handles it at the other end, and what for, both the site’s purpose and the recipient’s. Published on the page that sends it or one that is easily reached from it, and under every regime: what is sent by consent or under an opt-out is exempt, and listed all the same.',
      ...TRANSMISSION,
    },
    {
      id: 'language',
      where: 'policy-page',
      about: 'That table is in Japanese, plain, in letters of a fit size that need no operation to be read.',
      source: 'enforcement regulation 22-2-28',
      checked: '2026-11-22',
      sure: 'medium',
    },
    {
      id: 'opt-out-terms',
      where: 'policy-page',
      about:
        'Where the site relaxes to an opt-out: that there is one, whether it ends the sending or only the use, how it is asked for, whether the service is limited by it, what is sent, to whom, and what for.',
      ...OPT_OUT_TERMS,
    },
    {
      id: 'identified-consent',
      where: 'banner',
      about:
        'Where the recipient links what it receives to a person: who it is, what it receives, and that it does so.',
      ...ARTICLE_31,
    },
    {
      id: 'foreign-recipients',
      where: 'preferences',
      about:
        'Where personal data goes abroad by consent: the name of the country, how its law protects personal information, and what the recipient does to protect it.',
      ...ARTICLE_28,
    },
    {
      id: 'communications',
      where: 'preferences',
      about: 'Whoever looks at the content of messages has consent for that alone, concrete and clear.',
      source:
        'Telecommunications Business Act Art. 4; ministry’s reference document on consent of 2021-02-25 (jstage.jst.go.jp)',
      checked: '2026-11-28',
      sure: 'high',
    },
    {
      id: 'privacy-policy',
      where: 'banner',
      about: 'A link to the privacy policy.',
      source: 'APPI Art. 21 and 32',
      checked: '2026-11-28',
      sure: 'unverified',
    },
    {
      id: 'way-back',
      where: 'every-page',
      about: 'The choice can be changed.',
      ...OPT_OUT_TERMS,
    },
  ],
  ages: [
    {
      ...ages[0],
      source: 'amendment of the APPI promulgated on 2026-07-17, in force within two years; its rules are not made yet',
      checked: '2026-11-22',
      sure: 'medium',
    },
  ],
};
