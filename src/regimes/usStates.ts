import type { Profile, Source } from './Profile.js';
import type { AgeRule } from './Rules.js';
import { profile as federal } from './us.js';
import { usAges } from './usAges.js';

/** States that have a privacy law of their own beside California: the compiler names one that has no row. */
type State =
  | ('AL' | 'AR' | 'CO' | 'CT' | 'DE' | 'FL' | 'IA' | 'IN' | 'KY' | 'LA' | 'MD' | 'MN' | 'MT')
  | ('NE' | 'NH' | 'NJ' | 'NV' | 'NY' | 'OK' | 'OR' | 'RI' | 'TN' | 'TX' | 'UT' | 'VA');

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
}

const CHECKED = '2026-11-28';

const LISTS: Source = {
  source: 'in the lists of consentstack.io, cookiebeam.com and auditsocials.com, 2026',
  checked: CHECKED,
  sure: 'medium',
};

const DATES: Source = {
  source:
    'uinat.pages.dev, auditsocials.com, zephtech.net, cookiebeam.com; AL: clym.io, openagreements.org; LA: insideprivacy.com, consumerfsblog.com; NV: xpanlawgroup.com; NY: infolawgroup.com; OK: jdsupra.com',
  checked: CHECKED,
  sure: 'medium',
};

const NOWHERE: Source = { source: 'in none of the lists that were read', checked: CHECKED, sure: 'medium' };

/** Where an age comes from. */
const aged = (source: string, sure: Source['sure']): Source => ({ source, checked: CHECKED, sure });

/** A state whose law has an age says where it stands. */
type RowOf<Code extends State> = Code extends keyof typeof usAges
  ? Row & { readonly minors: Source }
  : Row & { readonly minors?: never };

const rows: { readonly [Code in State]: RowOf<Code> } = {
  AL: { name: 'Alabama', law: 'Alabama Personal Data Protection Act (HB 351)', since: '2027-05-01' },
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
    minors: aged('DPDPA', 'unverified'),
  },
  FL: {
    name: 'Florida',
    law: 'Florida Digital Bill of Rights',
    minors: aged('Florida Digital Bill of Rights', 'unverified'),
  },
  IA: { name: 'Iowa', law: 'ICDPA', since: '2025-01' },
  IN: { name: 'Indiana', law: 'INCDPA', since: '2026-01' },
  KY: { name: 'Kentucky', law: 'KCDPA', since: '2026-01' },
  LA: { name: 'Louisiana', law: 'Louisiana Data Privacy Act (SB 386)', since: '2027-01-01' },
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
    minors: aged('MCDPA', 'unverified'),
  },
  MT: {
    name: 'Montana',
    law: 'MTCDPA',
    since: '2024-10-01',
    signal: '2025-01-01',
    minors: aged('SB 297, since 2025-10-01', 'unverified'),
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
  NV: { name: 'Nevada', law: 'NRS 603A.300–360: opt-out of sale', since: '2019-10-01' },
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
};

const ages: Readonly<Record<string, AgeRule>> = usAges;

const describe = ([code, { name, law, since, signal, signalSource, minors }]: [string, Row]): Profile => ({
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
});

/** A profile for each: their rules are those of the country, for all of them are opt-out. */
export const usStates: readonly Profile[] = Object.entries(rows).map(describe);
