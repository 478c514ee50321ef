import type { Profile, Source } from './Profile.js';
import type { AgeRule } from './Rules.js';
import { profile as federal } from './us.js';
import { usAges } from './usAges.js';

/** States that have a privacy law of their own beside California: the compiler names one that has no row. */
type State =
  | ('AL' | 'AR' | 'CO' | 'CT' | 'DE' | 'FL' | 'IA' | 'IN' | 'KY' | 'LA' | 'MD' | 'MN' | 'MT')
  | ('NE' | 'NH' | 'NJ' | 'NV' | 'NY' | 'OK' | 'OR' | 'RI' | 'TN' | 'TX' | 'UT' | 'VA' | 'WA');

interface Row {
  readonly name: string;
  readonly law: string;
  /** From when the law is applied: `YYYY-MM-DD`, or `YYYY-MM` where the day was not found. */
  readonly since?: string;
  /** From when Global Privacy Control is binding; `true` where the day was not found. */
  readonly signal?: string | true;
  readonly signalSource?: Source;
  /** Where its age in `usAges` comes from. */
  readonly minors?: Source | undefined;
  /** What was looked at, where no age of its own was found. */
  readonly noMinors?: Source | undefined;
}

const CHECKED = '2026-11-28';
const LATELY = '2026-11-29';

const LISTS: Source = {
  source: 'in the lists of consentstack.io, cookiebeam.com and auditsocials.com, 2026',
  checked: CHECKED,
  sure: 'medium',
};

const DATES: Source = {
  source:
    'uinat.pages.dev, auditsocials.com, zephtech.net, cookiebeam.com; AL: clym.io, openagreements.org; LA: insideprivacy.com, consumerfsblog.com; NV: xpanlawgroup.com; NY: infolawgroup.com; OK: jdsupra.com; WA: codes.findlaw.com',
  checked: CHECKED,
  sure: 'medium',
};

const NOWHERE: Source = { source: 'in none of the lists that were read', checked: CHECKED, sure: 'medium' };

/** Where an age comes from, or that there is none. */
const aged = (source: string, sure: Source['sure'], checked = CHECKED): Source => ({ source, checked, sure });

/** A state whose law has an age says where it stands. */
type RowOf<Code extends State> = Code extends keyof typeof usAges
  ? Row & { readonly minors: Source; readonly noMinors?: never }
  : Row & { readonly minors?: never };

const rows: { readonly [Code in State]: RowOf<Code> } = {
  AL: {
    name: 'Alabama',
    law: 'Alabama Personal Data Protection Act (HB 351)',
    since: '2027-05-01',
    // summaries only: the act itself was not to be had
    noMinors: aged(
      'HB 351: none named in the summaries that were read (clym.io/regulations/alabama-personal-data-protection-act-house-bill-351; billtrack50.com/billdetail/1957511)',
      'unverified',
      LATELY,
    ),
  },
  AR: {
    name: 'Arkansas',
    law: 'Children and Teens’ Online Privacy Protection Act (HB 1717)',
    since: '2026-07-01',
    minors: aged('HB 1717: no targeted advertising to minors (mmmlaw.com)', 'medium'),
  },
  CO: {
    name: 'Colorado',
    law: 'CPA',
    since: '2023-07',
    signal: '2024-07-01',
    signalSource: {
      source: 'the Attorney General’s list has this signal alone (legalclarity.org)',
      checked: CHECKED,
      sure: 'high',
    },
    minors: aged('SB24-041, since 2025-10-01 (leg.colorado.gov)', 'high'),
  },
  CT: {
    name: 'Connecticut',
    law: 'CTDPA',
    since: '2023-07',
    signal: true,
    minors: aged('SB 1295, since 2026-07-01 (nope.net; insideprivacy.com)', 'medium'),
  },
  DE: {
    name: 'Delaware',
    law: 'DPDPA',
    since: '2025-01-01',
    signal: '2026-01-01',
    minors: aged(
      'DPDPA: sale and targeted advertising below 18 need an opt-in (attorneygeneral.delaware.gov/fraud/personal-data-privacy-portal/parents-and-kids)',
      'high',
      LATELY,
    ),
  },
  FL: {
    name: 'Florida',
    law: 'Florida Digital Bill of Rights',
    minors: aged('Florida Digital Bill of Rights', 'unverified'),
  },
  IA: { name: 'Iowa', law: 'ICDPA', since: '2025-01' },
  IN: { name: 'Indiana', law: 'INCDPA', since: '2026-01' },
  KY: { name: 'Kentucky', law: 'KCDPA', since: '2026-01' },
  LA: {
    name: 'Louisiana',
    law: 'Louisiana Data Privacy Act (SB 386)',
    since: '2027-01-01',
    noMinors: aged(
      'SB 386: data of known children under 13 needs consent, which is the country’s age, and no other is named (cookiebot.com/us/louisiana-data-privacy-act-ldpa). R.S. 51:1762 is of social-media platforms alone',
      'medium',
      LATELY,
    ),
  },
  MD: {
    name: 'Maryland',
    law: 'MODPA',
    since: '2025-10-01',
    signal: '2025-10-01',
    signalSource: { source: 'MODPA (bakerdonelson.com)', checked: CHECKED, sure: 'high' },
    minors: aged('MODPA (globalpolicywatch.com)', 'high'),
  },
  MN: {
    name: 'Minnesota',
    law: 'MCDPA',
    since: '2025-07-31',
    signal: true,
    minors: aged(
      'MCDPA, Minn. Stat. 325M.16: consent between 13 and 16, here with 16 (text: online.flipbuilder.com/bzaa/mvgs/files/basic-html/page290.html)',
      'high',
      LATELY,
    ),
  },
  MT: {
    name: 'Montana',
    law: 'MTCDPA',
    since: '2024-10-01',
    signal: '2025-01-01',
    minors: aged(
      'SB 297, since 2025-10-01: below 18 as in Colorado and Connecticut (fpf.org/?p=245540; mondaq.com 1626264)',
      'medium',
      LATELY,
    ),
  },
  NE: {
    name: 'Nebraska',
    law: 'NDPA',
    since: '2025-01',
    signal: true,
    minors: aged('Age-Appropriate Online Design Code Act, for what it covers (venable.com)', 'medium'),
  },
  NH: {
    name: 'New Hampshire',
    law: 'NHPA',
    since: '2025-01-01',
    signal: '2025-01-01',
    signalSource: { source: 'with the law itself (compliancehub.wiki)', checked: CHECKED, sure: 'medium' },
    minors: aged('NHPA (globalpolicywatch.com)', 'medium'),
  },
  NJ: {
    name: 'New Jersey',
    law: 'NJDPA',
    since: '2025-01',
    signal: true,
    minors: aged('NJDPA (globalpolicywatch.com; itsyourdatadummy.com)', 'medium'),
  },
  NV: {
    name: 'Nevada',
    law: 'NRS 603A.300–360: opt-out of sale',
    since: '2019-10-01',
    noMinors: aged(
      'NRS 603A.320, .333 and .345 name none, nor does a heading of the chapter (leg.state.nv.us/division/legal/lawlibrary/NRS/NRS-603A.html; instalawyer.io); the other sections were not read',
      'medium',
      LATELY,
    ),
  },
  NY: {
    name: 'New York',
    law: 'Child Data Protection Act',
    since: '2025-06-20',
    minors: aged('Child Data Protection Act: consent from 13 on (infolawgroup.com)', 'medium'),
  },
  OK: { name: 'Oklahoma', law: 'OCDPA', since: '2027-01-01' },
  OR: {
    name: 'Oregon',
    law: 'OCPA',
    since: '2024-07-01',
    signal: '2026-01-01',
    signalSource: { source: 'OCPA (olenderfeldman.com; zephtech.net)', checked: CHECKED, sure: 'high' },
    minors: aged('OCPA as amended, since 2026-01-01 (venable.com)', 'high'),
  },
  RI: { name: 'Rhode Island', law: 'RIDTPPA', since: '2026-01' },
  TN: { name: 'Tennessee', law: 'TIPA', since: '2025-07' },
  TX: {
    name: 'Texas',
    law: 'TDPSA',
    since: '2024-07-01',
    signal: true,
    signalSource: {
      source: 'in the lists of nelsonmullins.com, consentstack.io and cookiebeam.com; zephtech.net says that it is not',
      checked: CHECKED,
      sure: 'medium',
    },
  },
  UT: { name: 'Utah', law: 'UCPA', since: '2023-12' },
  VA: { name: 'Virginia', law: 'VCDPA', since: '2023-01' },
  WA: {
    name: 'Washington',
    law: 'My Health My Data Act (RCW 19.373): consent for health data, which a purpose says by `sensitive`',
    since: '2024-03-31',
    noMinors: aged(
      'RCW 19.373.030 and .050 name none (self-law.org/code/wa/title-19/chapter-19-373/19-373-030; codes.findlaw.com); the definitions were not read in full',
      'medium',
      LATELY,
    ),
  },
};

const ages: Readonly<Record<string, AgeRule>> = usAges;

const describe = ([code, { name, law, since, signal, signalSource, minors, noMinors }]: [string, Row]): Profile => ({
  ...federal,
  id: `US-${code}`,
  name,
  regions: [`US-${code}`],
  laws: [law],
  ...(since && { since: { date: since, ...DATES } }),
  gpc: {
    isBinding: !!signal,
    ...(typeof signal === 'string' && { since: signal }),
    ...(signal ? signalSource || LISTS : NOWHERE),
  },
  ages: minors ? [...federal.ages, { ...ages[code]!, ...minors }] : federal.ages,
  ...(noMinors && { noAges: noMinors }),
});

/** A profile for each: their rules are those of the country, for all of them are opt-out. */
export const usStates: readonly Profile[] = Object.entries(rows).map(describe);
