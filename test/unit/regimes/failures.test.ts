/** Whatever fails on a page, files or storage, nothing is let pass that neither the visitor nor the law has let pass. */
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decide } from '../../../src/consent/decide.js';
import { questionsOf } from '../../../src/consent/questions.js';
import { fillShelf } from '../../../src/lib/shelf.js';
import { wishesOfPage } from '../../../src/options/wishesOfPage.js';
import { readOptions } from '../../../src/options/readOptions.js';
import { formatRecord, LONGEST } from '../../../src/record/codec.js';
import { createStore } from '../../../src/record/store.js';
import { normalizeRegion } from '../../../src/regimes/normalizeRegion.js';
import { profilesOf } from '../../../src/regimes/profiles.js';
import { UNKNOWN } from '../../../src/regimes/readRegion.js';
import type { Choice, Decision, Regime } from '../../../src/types/index.js';
import type { Settings } from '../../../src/types/internal.js';
import { vendors } from '../settings.js';
import { anyRegime, anyRegion, mildness } from './arbitrary.js';
import { NOW, recordOf } from './recordOf.js';
import { putRules, takeRules } from './rules.js';

declare const __VERSION__: string;

const throws = (): never => {
  throw new Error('broken');
};

/** What became of the file with the rules. */
const FILES = {
  works: putRules,
  'is missing, or late': takeRules,
  'is of another version': () =>
    fillShelf(
      'regions',
      Object.assign((given: Settings) => given, { version: '0' }),
    ),
  'has no version': () => fillShelf('regions', (given: Settings) => given),
  'fails when it is called': () => fillShelf('regions', Object.assign(throws, { version: __VERSION__ })),
  'gives nothing': () =>
    fillShelf(
      'regions',
      Object.assign(() => undefined, { version: __VERSION__ }),
    ),
  'left something else': () => fillShelf('regions', 'opt-out'),
} as const;

/** What became of the record. */
const STORED = ['whole', 'none', 'cut', 'nonsense', 'blocked'] as const;

interface Case {
  readonly file: keyof typeof FILES;
  readonly hasTag: boolean;
  readonly option: string | undefined;
  readonly meta: string | undefined;
  readonly header: string | undefined;
  readonly regime: Regime | undefined;
  readonly regions: unknown;
  readonly age: number | string | undefined;
  readonly gpc: boolean;
  readonly answers: Record<string, Choice>;
  readonly days: number;
  readonly stored: (typeof STORED)[number];
}

const ids = ['analytics', 'advertising', 'functional', 'counter', 'adverts', 'retarget', 'film'];
const seldom = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });

const anyCase: fc.Arbitrary<Case> = fc.record({
  file: fc.constantFrom(...(Object.keys(FILES) as (keyof typeof FILES)[])),
  hasTag: fc.boolean(),
  option: seldom(anyRegion),
  meta: seldom(anyRegion),
  header: seldom(anyRegion),
  regime: seldom(anyRegime),
  regions: fc.option(
    fc.oneof(
      fc.constantFrom<unknown>({}, { US: 'opt-out', JP: 'notice' }, { JP: { analytics: 'notice' }, US: 'none' }),
      fc.constantFrom<unknown>(null, '', 'opt-out', [], { America: 'none' }, { US: 'non' }),
    ),
    { nil: undefined, freq: 2 },
  ),
  age: fc.option(fc.constantFrom<number | string>(0, 12, '15', 17, 35, ''), { nil: undefined, freq: 1 }),
  gpc: fc.boolean(),
  answers: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom<Choice>('granted', 'denied')),
  days: fc.integer({ min: 0, max: 420 }),
  stored: fc.constantFrom(...STORED),
});

/** A page that counts on no file, and whose own regime is a mild one: random cases seldom are. */
const MILD: Case = {
  ...{ file: 'is missing, or late', hasTag: false, option: undefined, meta: undefined, header: undefined },
  ...{ regime: 'opt-out', regions: undefined, age: undefined, gpc: false, answers: {}, days: 0, stored: 'none' },
};

const clear = (): void => {
  localStorage.clear();
  document.cookie = 'sekisho=; max-age=0; path=/';
  document.head.replaceChildren();
};

/** Puts a record into storage, whole or not. */
const put = (settings: Settings, { answers, days, stored }: Case): void => {
  const text = formatRecord(recordOf(settings, answers, days), LONGEST);
  const kept = { whole: text, cut: text.slice(0, text.length / 2), nonsense: '{"granted":true}' };
  if (stored in kept) localStorage.setItem('sekisho', kept[stored as keyof typeof kept]);
  if (stored === 'blocked') vi.spyOn(Storage.prototype, 'getItem').mockImplementation(throws);
};

/** The page as the tag finds it. */
const openPage = ({ file, hasTag, option, meta, header, regime, regions, age }: Case): Settings => {
  FILES[file]();
  if (hasTag)
    document.head.append(Object.assign(document.createElement('script'), { type: 'x', src: '/sekisho.regions.js' }));
  if (meta !== undefined)
    document.head.append(Object.assign(document.createElement('meta'), { name: 'sekisho-region', content: meta }));
  const serverTiming = header === undefined ? [] : [{ name: 'region', description: header }];
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ serverTiming }] as unknown as PerformanceEntryList);
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(300);
  const given = { vendors, policy: { version: '1' }, regime, regions, region: option, age };
  return readOptions({ ...given, regions: regions === undefined ? wishesOfPage() : regions });
};

const visit = (one: Case): { settings: Settings; decision: Decision } => {
  clear();
  const settings = openPage(one);
  put(settings, one);
  const record = createStore(settings.cookie).read();
  return { settings, decision: decide({ settings, record, gpc: one.gpc, now: NOW }) };
};

/** Whether the page counts on the file, as docs/regions.md has it. */
const counts = ({ hasTag, option, meta, regions, age }: Case): boolean =>
  hasTag || [option, meta, regions, age].some((said) => said !== undefined);

/** The region that is said: the first that says anything. */
const saidIn = ({ option, meta, header }: Case): string | undefined => {
  const said = [option, meta, header].filter((one) => one !== undefined);
  const first = said.find((one) => one !== '');
  return said.length ? (first && normalizeRegion(first)) || UNKNOWN : undefined;
};

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => {
  vi.restoreAllMocks();
  clear();
});
afterAll(takeRules);

describe('whatever fails', () => {
  it('nothing is permitted that neither the visitor has granted nor the regime in force lets run', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(anyCase, (one) => {
        const { settings, decision } = visit(one);
        vi.restoreAllMocks();
        const isRead = one.stored === 'whole';
        const isWorking = one.file === 'works';
        // what is there and does not work counts on itself
        const isFailing = !isWorking && (counts(one) || one.file !== 'is missing, or late');
        const region = saidIn(one);
        for (const { id, purpose, isAdvertising } of questionsOf(settings)) {
          const answer = one.answers[id];
          if (isRead && answer === 'denied') expect(decision.choices[id]).toBe('denied');
          if (decision.choices[id] !== 'granted') continue;
          if (answer === 'granted') {
            met.add('granted');
            continue;
          }
          // silence has granted it
          expect(isFailing, 'a file that fails').toBe(false);
          const regime = decision.regimes?.[id] ?? decision.regime;
          expect(mildness(regime)).toBeGreaterThan(0);
          if (one.gpc) expect(isAdvertising).toBe(false);
          if (one.regime) expect(one.regime === 'opt-in' && one.regions === undefined).toBe(false);
          met.add(isWorking ? 'by a region' : 'by the site');
          if (!isWorking) continue;
          const floors = profilesOf(region ?? 'US-WY').map(({ rules }) => rules.mildest[purpose as 'analytics']);
          if (region !== undefined) for (const floor of floors) expect(mildness(floor)).toBeGreaterThan(0);
        }
        if (isFailing) met.add(`${one.file}, ${one.stored}`);
      }),
      { numRuns: 700, examples: [[MILD]] },
    );
    // a property that meets nothing proves nothing
    for (const file of Object.keys(FILES).slice(1))
      for (const stored of STORED) expect(met).toContain(`${file}, ${stored}`);
    for (const way of ['granted', 'by a region', 'by the site']) expect(met).toContain(way);
  });

  it('no file that fails permits more than the file that works, but for what the visitor has granted', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        fc.pre(one.file !== 'works' && counts(one));
        const failed = visit(one).decision;
        vi.restoreAllMocks();
        const worked = visit({ ...one, file: 'works' }).decision;
        vi.restoreAllMocks();
        for (const id of ids) {
          if (failed.choices[id] !== 'granted') continue;
          expect(worked.choices[id] === 'granted' || one.answers[id] === 'granted', id).toBe(true);
        }
        expect(failed.regime).toBe('opt-in');
      }),
      { numRuns: 150 },
    );
  });
});
