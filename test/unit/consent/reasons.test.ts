// @vitest-environment node
/** What the banner says of why it comes, after an answer: for each way in which one can be overtaken, and all of them together. */
import { describe, expect, it } from 'vitest';
import { answerAll } from '../../../src/consent/answerAll.js';
import { amendRecord } from '../../../src/consent/amendRecord.js';
import { decide } from '../../../src/consent/decide.js';
import { banner } from '../../../src/locales/en/banner.js';
import { readOptions } from '../../../src/options/readOptions.js';
import type { ConsentRecord } from '../../../src/record/codec.js';
import type { Choices, Decision, Policy, Vendor } from '../../../src/types/index.js';
import type { Settings } from '../../../src/types/internal.js';
import type { RuleAll } from '../../../src/types/ruling.js';
import { isContradicted } from '../../../src/ui/banner/isContradicted.js';
import { tellReasons } from '../../../src/ui/banner/tellReasons.js';

const NOW = Date.now();
const DAY = 86_400_000;
/** A grant holds for 180 days, a refusal for 365: the United States. */
const DAYS = { granted: 180, denied: 365 };
const AGES = [10, 200, 400] as const;
const dayFromNow = (days: number): string => new Date(NOW + days * DAY).toISOString().slice(0, 10);

const first: readonly Vendor[] = [
  { id: 'counter', purpose: 'analytics' },
  { id: 'adverts', purpose: 'advertising' },
  { id: 'film', purpose: 'functional' },
];

const revision = (version: string, date: string, kind: 'minor' | 'material') => ({
  version,
  date,
  kind,
  change: version,
});
const OLD = revision('1', '2020-01-01', 'minor');
/** What became of the policy since the answer. */
const POLICIES = {
  same: { version: '1', revisions: [OLD] },
  minor: { version: '2', revisions: [OLD, revision('2', dayFromNow(-2), 'minor')] },
  material: { version: '2', revisions: [OLD, revision('2', dayFromNow(-2), 'material')] },
  announced: { version: '1', revisions: [OLD, revision('2', dayFromNow(30), 'material')] },
} as const satisfies Record<string, Policy>;

const ANSWERS = {
  granted: (current: Decision, settings: Settings): Choices => answerAll('granted', 'banner', current, settings),
  denied: (current: Decision, settings: Settings): Choices => answerAll('denied', 'preferences', current, settings),
  // the one thing that this visitor likes
  some: (current: Decision, settings: Settings): Choices => ({
    ...answerAll('denied', 'preferences', current, settings),
    functional: 'granted',
    film: 'granted',
  }),
} as const;

interface Case {
  readonly answer: keyof typeof ANSWERS;
  readonly age: (typeof AGES)[number];
  readonly policy: keyof typeof POLICIES;
  readonly hasNewVendor: boolean;
  /** Where the answer was given nothing was asked of statistics. */
  readonly hasMoved: boolean;
  readonly signal: 'none' | 'came' | 'went';
}

/** Rules as of a region: opt-in for all, but for statistics where nothing is asked of them. */
const ruleOf =
  (statistics: 'opt-in' | 'none'): RuleAll =>
  (subjects) => ({
    regime: 'opt-in',
    regimes: Object.fromEntries(
      subjects.map(({ id, purpose }) => [id, purpose === 'analytics' ? statistics : 'opt-in']),
    ),
    locked: [],
  });

const settingsOf = (policy: Policy, vendors: readonly Vendor[], rule: RuleAll | undefined): Settings => ({
  ...readOptions({ vendors, policy }),
  cookie: { ...readOptions({}).cookie, days: DAYS.denied },
  grantDays: DAYS.granted,
  rule,
});

const all: Case[] = Object.keys(ANSWERS).flatMap((answer) =>
  AGES.flatMap((age) =>
    Object.keys(POLICIES).flatMap((policy) =>
      [false, true].flatMap((hasNewVendor) =>
        [false, true].flatMap((hasMoved) =>
          ['none', 'came', 'went'].map((signal) => ({ answer, age, policy, hasNewVendor, hasMoved, signal }) as Case),
        ),
      ),
    ),
  ),
);

interface Outcome {
  readonly record: ConsentRecord;
  readonly decision: Decision;
  readonly said: readonly string[];
}

const play = ({ answer, age, policy, hasNewVendor, hasMoved, signal }: Case): Outcome => {
  const at = NOW - age * DAY;
  const before = settingsOf(POLICIES.same, first, hasMoved ? ruleOf('none') : undefined);
  const then = decide({ settings: before, record: undefined, gpc: signal === 'went', now: at });
  const record = amendRecord(undefined, then, ANSWERS[answer](then, before), before, at);
  const vendors = hasNewVendor ? [...first, { id: 'novel', purpose: 'advertising' }] : first;
  const after = settingsOf(POLICIES[policy], vendors, hasMoved ? ruleOf('opt-in') : undefined);
  const decision = decide({ settings: after, record, gpc: signal === 'came', now: NOW });
  const said = tellReasons(decision, banner, 'en').filter((text) => text !== false && !!text) as string[];
  return { record, decision, said };
};

const REASONS = ['expired', 'outdated', 'outdated.part'] as const;
type Reason = (typeof REASONS)[number] | 'contradicted' | 'untold';

/** What is true of the case, told apart from how the code finds it. */
const reasonOf = ({ answer, age, policy, hasNewVendor, hasMoved, signal }: Case): Reason | undefined => {
  if (age > DAYS.denied) return 'expired';
  const hasGrants = answer !== 'denied';
  if (age > DAYS.granted && hasGrants) return 'expired';
  // under the signal advertising is no part of the question: what is new there is asked about without it alone
  const isListNew = hasNewVendor && signal !== 'came';
  // where the policy has changed, too, one sentence names it and the list
  if (policy === 'material' && (hasGrants || isListNew)) return 'outdated';
  // "reject all" in preferences answers for everything, with or without the signal, asked or not
  const isSignalGone = signal === 'went' && answer === 'granted';
  const isStatisticsNew = hasMoved && answer === 'granted';
  // no text says that the visitor has moved, so none is given where regions decide: it may be why a new vendor is asked about, too
  const mayHaveMoved = hasMoved && (isStatisticsNew || isListNew || isSignalGone);
  if (mayHaveMoved) return 'untold';
  if (isListNew || isSignalGone) return 'outdated.part';
  return signal === 'came' && answer === 'granted' ? 'contradicted' : undefined;
};

describe('the banner after an answer', () => {
  it.each(all)(
    'says of $answer, $age days ago, policy $policy, new vendor $hasNewVendor, moved $hasMoved, signal $signal what is so',
    (one) => {
      const { decision, said } = play(one);
      const expected = reasonOf(one);
      expect(decision.status === 'decided').toBe(expected === undefined);
      if (!expected) return;
      const told = REASONS.filter((key) => said.includes(banner[key]));
      expect(told).toEqual(expected === 'contradicted' || expected === 'untold' ? [] : [expected]);
      expect(isContradicted(decision)).toBe(expected === 'contradicted');
      // that only a part is asked about is said where another is in force, and there alone
      const isPart = decision.status === 'outdated' && expected !== 'contradicted';
      expect(said.includes(banner.rest)).toBe(isPart);
    },
  );

  it('meets each of the reasons', () => {
    expect(new Set(all.map(reasonOf))).toEqual(new Set([...REASONS, 'contradicted', 'untold', undefined]));
  });
});
