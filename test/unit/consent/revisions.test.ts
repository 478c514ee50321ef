// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { amendRecord } from '../../../src/consent/amendRecord.js';
import { answerAll, answerNamed } from '../../../src/consent/answerAll.js';
import { keyOf, questionsOf } from '../../../src/consent/questions.js';
import { decide } from '../../../src/consent/decide.js';
import { readStanding } from '../../../src/consent/readStanding.js';
import { type ConsentRecord, token } from '../../../src/record/codec.js';
import type { Choice, Choices, Options, Policy, Regime, Revision } from '../../../src/types/index.js';
import type { Settings } from '../../../src/types/internal.js';
import { settingsOf, vendors } from '../settings.js';

const DAY = 86_400_000;
const NOW = Date.parse('2026-06-15T12:00:00Z');
const asked = ['functional', 'analytics', 'advertising', 'counter', 'adverts', 'retarget', 'film'];
const everything = (choice: Choice): Choices => Object.fromEntries(asked.map((id) => [id, choice]));
const dayOf = (offset: number): string => new Date(NOW + offset * DAY).toISOString().slice(0, 10);

const recordOf = (settings: Settings, answers: Choices, version: string, rest: Partial<ConsentRecord> = {}) => {
  const choices: Record<string, Choice> = Object.create(null);
  for (const subject of questionsOf(settings)) {
    const answer = answers[subject.id];
    if (answer) choices[keyOf(subject, answer)] = answer;
  }
  const at = NOW / 1000 - 3600;
  return { isWhole: true, at, policy: token(version), seen: '', choices, ...rest };
};
const run = (settings: Settings, record?: ConsentRecord, now = NOW, gpc = false) =>
  decide({ settings, record, gpc, now });
const under = (policy: Policy, options: Options = {}) => settingsOf({ policy, ...options });

/** Versions 0 to 5, made on different days of the months around now. */
const anyRevisions = fc
  .uniqueArray(fc.integer({ min: -60, max: 60 }), { minLength: 1, maxLength: 6 })
  .chain((offsets) =>
    fc.tuple(
      ...offsets
        .sort((a, b) => a - b)
        .map((offset, version) =>
          fc.record({
            version: fc.constant(String(version)),
            date: fc.constant(dayOf(offset)),
            change: fc.constant('x'),
            kind: fc.constantFrom<Revision['kind']>('minor', 'material'),
            purposes: fc.option(fc.subarray(['functional', 'analytics', 'advertising'], { minLength: 1 }), {
              nil: undefined,
            }),
          }),
        ),
    ),
  ) as fc.Arbitrary<Revision[]>;
const anyAnswers = fc.dictionary(fc.constantFrom(...asked), fc.constantFrom<Choice>('granted', 'denied'));
const anyCase = anyRevisions.chain((revisions) =>
  fc.record({
    revisions: fc.constant(revisions),
    version: fc.constantFrom(...revisions.map((revision) => revision.version)),
    stored: fc.constantFrom('unknown', ...revisions.map((revision) => revision.version)),
    answers: anyAnswers,
    seen: fc.constantFrom('', ...revisions.map((revision) => token(revision.version))),
  }),
);

/** Every revision that is surely in force: its day has begun in London. */
const isDue = ({ date }: Revision): boolean => Date.parse(date) <= NOW;
const purposeOf = (id: string): string => vendors.find((vendor) => vendor.id === id)?.purpose ?? id;

describe('revisions of the policy (R56 to R60)', () => {
  it('never keep a grant that a material revision concerns, or whose version nobody knows (R58)', () => {
    fc.assert(
      fc.property(anyCase, ({ revisions, version, stored, answers, seen }) => {
        const settings = under({ version, revisions });
        const { choices } = run(settings, recordOf(settings, answers, stored, { seen }));
        const since = revisions.slice(Number(stored) + 1).filter(isDue);
        for (const id of asked) {
          if (choices[id] !== 'granted') continue;
          expect(answers[id]).toBe('granted');
          expect(stored === 'unknown').toBe(false);
          const voids = since.filter(
            ({ kind, purposes }) => kind === 'material' && (!purposes || purposes.includes(purposeOf(id))),
          );
          // where none is in force yet, the list explains nothing and the version alone counts
          expect(voids).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('leave every answer alone that no material revision concerns, and ask for nothing else', () => {
    fc.assert(
      fc.property(anyCase, ({ revisions, version, stored, answers }) => {
        fc.pre(stored !== 'unknown' && revisions.some(isDue));
        const settings = under({ version, revisions });
        const { choices, unanswered } = run(settings, recordOf(settings, answers, stored));
        const material = revisions
          .slice(Number(stored) + 1)
          .filter(({ kind, date }) => kind === 'material' && Date.parse(date) - DAY <= NOW);
        for (const id of asked) {
          const isConcerned = material.some(({ purposes }) => !purposes || purposes.includes(purposeOf(id)));
          if (answers[id] && !isConcerned) {
            expect(choices[id]).toBe(answers[id]);
            expect(unanswered).not.toContain(id);
          }
          if (answers[id] === 'denied') expect(unanswered).not.toContain(id);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('mean the same in whatever order they are written', () => {
    fc.assert(
      fc.property(anyCase, fc.infiniteStream(fc.nat()), ({ revisions, version, stored, answers }, numbers) => {
        const keys = revisions.map(() => numbers.next().value as number);
        const shuffled = revisions.map((_, index) => index).sort((a, b) => keys[a]! - keys[b]!);
        const [one, other] = [revisions, shuffled.map((index) => revisions[index]!)].map((list) => {
          const settings = under({ version, revisions: list });
          return run(settings, recordOf(settings, answers, stored));
        });
        expect(other).toEqual(one);
      }),
    );
  });

  it('are told until they were seen, and change no answer when they are minor (R57, R58)', () => {
    const revisions: Revision[] = [
      { version: '1', date: dayOf(-50), change: 'first', kind: 'minor' },
      { version: '2', date: dayOf(-5), change: 'new address', kind: 'minor' },
      { version: '3', date: dayOf(20), change: 'later', kind: 'material', purposes: ['advertising'] },
    ];
    const settings = under({ version: '2', revisions });
    const record = recordOf(settings, everything('granted'), '1');
    const before = run(settings, record);
    expect(before.status).toBe('decided');
    expect(before.changes.map(({ version }) => version)).toEqual(['2', '3']);
    expect(before.choices.adverts).toBe('granted');
    const after = run(settings, { ...record, seen: token('3') });
    expect(after).toEqual({ ...before, changes: [] });
    expect(after.at).toBe(before.at);
  });

  it('are announced before their day and ask from their day on, wherever the day begins first (R59, R60)', () => {
    const day = Date.parse('2026-07-01');
    const settings = under({
      version: '2',
      revisions: [
        { version: '1', date: '2026-01-01', change: '', kind: 'material' },
        { version: '2', date: '2026-07-01', change: 'profiles', kind: 'material', purposes: ['advertising'] },
      ],
    });
    const record = recordOf(settings, everything('granted'), '1', { seen: token('2') });
    const early = run(settings, record, day - 15 * 3_600_000);
    expect([early.status, early.choices.adverts]).toEqual(['decided', 'granted']);
    for (const now of [day - 14 * 3_600_000, day, day + DAY]) {
      const { status, choices, unanswered, changes } = run(settings, record, now);
      expect([status, choices.adverts, choices.advertising, choices.film]).toEqual([
        'outdated',
        'denied',
        'denied',
        'granted',
      ]);
      expect(unanswered).toEqual(['advertising', 'adverts', 'retarget']);
      // told before, but shown again where it is asked about
      expect(changes.map(({ version }) => version)).toEqual(['2']);
    }
    // whoever answers on the eve answers under the version then in force
    expect(readStanding(settings.policy, undefined, day - DAY).version).toBe('1');
    expect(readStanding(settings.policy, undefined, day).version).toBe('2');
  });

  it('go by policy.effectiveFrom for the version it speaks of (R59)', () => {
    const revisions: Revision[] = [
      { version: '1', date: '2026-01-01', change: '', kind: 'material' },
      { version: '2', date: '2026-06-01', change: '', kind: 'material' },
    ];
    const settings = under({ version: '2', effectiveFrom: '2026-09-01', revisions });
    expect(run(settings, recordOf(settings, everything('granted'), '1')).status).toBe('decided');
  });

  it.each([
    ['no list', []],
    ['a list that does not name the version', [{ version: '1', date: '2026-01-01', change: '', kind: 'minor' }]],
    ['a list of the future alone', [{ version: '2', date: '2027-01-01', change: '', kind: 'minor' }]],
    [
      'two revisions of one day',
      [
        { version: '1', date: '2026-01-01', change: '', kind: 'minor' },
        { version: '2', date: '2026-01-01', change: '', kind: 'minor' },
      ],
    ],
    [
      'a version that comes twice',
      [
        { version: '1', date: '2026-01-01', change: '', kind: 'minor' },
        { version: '2', date: '2026-02-01', change: '', kind: 'minor' },
        { version: '2', date: '2026-03-01', change: '', kind: 'minor' },
      ],
    ],
    [
      'a day that cannot be read',
      [
        { version: '1', date: '2026-01-01', change: '', kind: 'minor' },
        { version: '2', date: 'spring', change: '', kind: 'minor' },
      ],
    ],
    ['no list at all', 'none'],
  ] as [string, Revision[]][])('ask for everything where they explain nothing: %s', (_, revisions) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const settings = under({ version: '2', revisions });
    const { status, unanswered, choices } = run(settings, recordOf(settings, everything('granted'), '1'));
    expect([status, choices.film]).toEqual(['outdated', 'denied']);
    expect(unanswered).toEqual(expect.arrayContaining(asked));
  });

  it('count as material, for all purposes, where that is not said or misspelt', () => {
    const make = (change: Partial<Record<keyof Revision, unknown>>) => {
      const revisions = [
        { version: '1', date: '2026-01-01', change: '', kind: 'minor' },
        { version: '2', date: '2026-02-01', change: '', kind: 'material', ...change },
      ] as Revision[];
      const settings = under({ version: '2', revisions });
      return run(settings, recordOf(settings, everything('granted'), '1')).unanswered;
    };
    for (const change of [{}, { kind: 'Minor' }, { purposes: [] }, { purposes: ['advertisng'] }, { purposes: 'all' }])
      expect(make(change)).toEqual(expect.arrayContaining(asked));
    expect(make({ purposes: ['functional'] })).toEqual(['functional', 'film']);
  });

  it('do not bring a void grant back by an answer to something else', () => {
    fc.assert(
      fc.property(anyCase, fc.subarray(asked), fc.constantFrom<Choice>('granted', 'denied'), (given, ids, choice) => {
        const { revisions, version, stored, answers } = given;
        const settings = under({ version, revisions });
        const stranger = token('elsewhere advertising');
        const record = recordOf(settings, answers, stored);
        const before = run(settings, record);
        const withStranger = { ...record, choices: { ...record.choices, [stranger]: 'granted' as const } };
        const now: Choices = Object.fromEntries(ids.map((id) => [id, choice]));
        const next = amendRecord(withStranger, before, now, settings, NOW);
        const after = run(settings, next);
        for (const id of asked) {
          if (now[id]) expect(after.choices[id]).toBe(choice);
          else expect(after.choices[id]).toBe(before.choices[id]);
        }
        const isMaterial = readStanding(settings.policy, record, NOW).material.length > 0;
        if (!before.at || isMaterial) expect(next.choices[stranger]).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});

describe('what was agreed to', () => {
  const options = (purpose: string, description?: Options['purposes']): Options => ({
    vendors: [
      { id: 'counter', purpose: 'analytics' },
      { id: 'adverts', purpose },
    ],
    purposes: description ?? [],
    policy: { version: '1' },
  });

  it('is asked again for a vendor that moves to another purpose, and for it alone (R38)', () => {
    const before = settingsOf(options('functional', ['advertising', 'functional']));
    const after = settingsOf(options('advertising', ['advertising', 'functional']));
    const answers = { counter: 'granted', adverts: 'granted', analytics: 'granted', functional: 'granted' } as const;
    const record = recordOf(before, { ...answers, advertising: 'granted' }, '1');
    expect(run(before, record).status).toBe('decided');
    const moved = run(after, record);
    expect([moved.status, moved.unanswered, moved.choices.adverts]).toEqual(['outdated', ['adverts'], 'denied']);
    expect(moved.choices.counter).toBe('granted');
  });

  it('does not ask whoever refused, under any regime', () => {
    const before = settingsOf(options('functional', ['advertising', 'functional']));
    for (const regime of ['opt-in', 'opt-out', 'notice'] as Regime[]) {
      const after = settingsOf({ ...options('advertising', ['advertising', 'functional']), regime });
      const refusal = {
        counter: 'granted',
        analytics: 'granted',
        functional: 'granted',
        advertising: 'granted',
      } as const;
      const moved = run(after, recordOf(before, { ...refusal, adverts: 'denied' }, '1'));
      expect([moved.status, moved.choices.adverts]).toEqual(['decided', 'denied']);
    }
  });

  it('is asked again for a purpose of the site that is widened, not for one that is translated (R38)', () => {
    const purposes = (description: Options['purposes']) =>
      settingsOf({ vendors: [], purposes: description!, policy: { version: '1', authoritativeLanguage: 'ja' } });
    const before = purposes([{ id: 'research', label: 'Research', description: { ja: '調査' } }, 'analytics']);
    const record = recordOf(before, { research: 'granted', analytics: 'granted' }, '1');
    const translated = purposes([
      { id: 'research', label: 'R', description: { en: 'Research', ja: '調査' } },
      'analytics',
    ]);
    expect(run(translated, record).status).toBe('decided');
    const widened = run(purposes([{ id: 'research', description: { ja: '調査と広告' } }, 'analytics']), record);
    expect([widened.status, widened.unanswered]).toEqual(['outdated', ['research']]);
  });
});

describe('a purpose that is asked for by itself (R35)', () => {
  const settings = settingsOf({
    vendors: [...vendors, { id: 'scorer', purpose: 'scoring' }],
    purposes: [{ id: 'scoring', label: 'Automated decisions', explicit: true }],
  });
  const empty = run(settings);

  it('is off by default under every regime, and needs no answer', () => {
    for (const regime of ['opt-in', 'opt-out', 'notice', 'none'] as Regime[]) {
      const decision = run({ ...settings, regime });
      expect([decision.choices.scoring, decision.choices.scorer]).toEqual(['denied', 'denied']);
      expect(decision.asked).not.toContain('scoring');
    }
  });

  it('is never granted along with others, and always denied along with them', () => {
    const all = answerAll('granted', 'banner', empty, settings);
    expect([all.scoring, all.scorer, all.film]).toEqual([undefined, undefined, 'granted']);
    expect(answerAll('denied', 'preferences', empty, settings)).toMatchObject({ scoring: 'denied', scorer: 'denied' });
    const record = amendRecord(undefined, empty, all, settings, NOW);
    const decision = run(settings, record);
    expect([decision.status, decision.choices.scoring]).toEqual(['decided', 'denied']);
    const named = amendRecord(record, decision, answerNamed('granted', ['scoring'], settings, decision), settings, NOW);
    expect(run(settings, named).choices).toMatchObject({ scoring: 'granted', scorer: 'granted', film: 'granted' });
    expect(answerAll('denied', 'banner', run(settings, named), settings)).toMatchObject({ scoring: 'denied' });
    const kept = amendRecord(named, run(settings, named), all, settings, NOW);
    expect(run(settings, kept).choices.scoring).toBe('granted');
  });
});

describe('the regime (R34)', () => {
  it('is opt-in unless another one is chosen in so many words; never "notice" by default', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    for (const regime of [undefined, '', 'Notice', 'deemed', null, 0, {}, ['notice']])
      expect(settingsOf({ regime: regime as Regime }).regime).toBe('opt-in');
    expect(settingsOf({ policy: { jurisdiction: 'JP' } }).regime).toBe('opt-in');
  });
});
