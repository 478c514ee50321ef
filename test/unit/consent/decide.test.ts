// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amendRecord } from '../../../src/consent/amendRecord.js';
import { answerAll } from '../../../src/consent/answerAll.js';
import { keyOf, questionsOf } from '../../../src/consent/questions.js';
import { decide } from '../../../src/consent/decide.js';
import { readOptions } from '../../../src/options/readOptions.js';
import { type ConsentRecord, token } from '../../../src/record/codec.js';
import type { Choice, Choices, Options, Regime } from '../../../src/types/index.js';
import { builtIn } from '../../../src/vendors/lists/builtIn.js';
import { settingsOf, vendors } from '../settings.js';

const NOW = 1_800_000_000_000;
const DAY = 86_400;
const regimes: Regime[] = ['opt-in', 'opt-out', 'notice', 'none'];
const ids = ['functional', 'analytics', 'advertising', ...vendors.map(({ id }) => id)].filter((id) => id !== 'login');

const anyRegime = fc.constantFrom(...regimes);
const anyAnswers = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom<Choice>('granted', 'denied'));
const anyAge = fc.integer({ min: -10, max: 400 });

/** A record as it was written when every vendor stood under the purpose it has now. */
const recordOf = (answers: Choices, { version = '1', age = 0, isWhole = true, seen = '' } = {}): ConsentRecord => {
  const choices: Record<string, Choice> = Object.create(null);
  const known = new Map(questionsOf(settingsUnder['opt-in']!).map((subject) => [subject.id, subject]));
  for (const id in answers) {
    const subject = known.get(id);
    choices[subject ? keyOf(subject, answers[id]!) : token(id)] = answers[id]!;
  }
  return { isWhole, at: NOW / 1000 - age * DAY, policy: token(version), seen: seen && token(seen), choices };
};
const everything = (choice: Choice): Choices => Object.fromEntries(ids.map((id) => [id, choice]));
const without = (id: string, answers: Choices): Choices =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => name !== id));
const settingsUnder = Object.fromEntries(regimes.map((regime) => [regime, settingsOf({ regime })]));
const run = (record?: ConsentRecord, regime: Regime = 'opt-in', gpc = false) =>
  decide({ settings: settingsUnder[regime]!, record, gpc, now: NOW });

describe('decide', () => {
  it('grants nothing under opt-in but what a valid record of this policy grants (every regime, answer, age, policy) (R14, R30)', () => {
    fc.assert(
      fc.property(anyAnswers, anyAge, fc.constantFrom('1', '2', ''), fc.boolean(), (answers, age, version, gpc) => {
        const { choices, status } = run(recordOf(answers, { version, age }), 'opt-in', gpc);
        const inForce = version === '1' && age <= 180 && age >= -1;
        for (const id of ids) {
          // granted without the signal
          const isContradicted = gpc && ['advertising', 'adverts', 'retarget'].includes(id);
          expect(choices[id]).toBe(inForce && answers[id] === 'granted' && !isContradicted ? 'granted' : 'denied');
        }
        if (!inForce) expect(status).not.toBe('decided');
      }),
      { numRuns: 2000 },
    );
  });

  it('never turns a refusal into a permission, in any regime', () => {
    fc.assert(
      fc.property(
        anyRegime,
        anyAnswers,
        anyAge,
        fc.constantFrom('1', '2'),
        fc.boolean(),
        (regime, answers, age, version, gpc) => {
          const { choices } = run(recordOf(answers, { version, age }), regime, gpc);
          for (const id of ids) {
            if (answers[id] === 'denied') expect(choices[id]).toBe('denied');
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is never milder under a stricter regime', () => {
    fc.assert(
      fc.property(anyAnswers, anyAge, fc.boolean(), (answers, age, gpc) => {
        const granted = (regime: Regime): string[] =>
          ids.filter((id) => run(recordOf(answers, { age }), regime, gpc).choices[id] === 'granted');
        const [optIn, optOut, notice, none] = regimes.map(granted);
        expect(optOut).toEqual(expect.arrayContaining(optIn!.filter((id) => !gpc || optOut!.includes(id))));
        expect(notice).toEqual(expect.arrayContaining(optOut!));
        expect(none).toEqual(expect.arrayContaining(notice!));
      }),
    );
  });

  it('always grants what is necessary and knows nothing else', () => {
    fc.assert(
      fc.property(anyRegime, anyAnswers, fc.boolean(), (regime, answers, gpc) => {
        const { choices } = run(recordOf(answers), regime, gpc);
        expect([choices.necessary, choices.login]).toEqual(['granted', 'granted']);
        expect(Object.keys(choices).sort()).toEqual([...ids, 'necessary', 'login'].sort());
        expect(choices.constructor).toBeUndefined();
      }),
    );
  });

  it('lets Global Privacy Control deny built-in vendors that advertise under another purpose, also once granted', () => {
    const settings = readOptions({ vendors: ['x', 'youtube', 'vimeo'], regime: 'opt-out' }, builtIn);
    const granted = amendRecord(
      undefined,
      decide({ settings, record: undefined, gpc: false, now: NOW }),
      { x: 'granted', youtube: 'granted' },
      settings,
      NOW,
    );
    for (const record of [undefined, granted]) {
      const { choices, locked } = decide({ settings, record, gpc: true, now: NOW });
      expect(choices).toMatchObject({ x: 'denied', youtube: 'denied', vimeo: 'granted' });
      expect(locked).toEqual(expect.arrayContaining(['x', 'youtube']));
      expect(decide({ settings, record, gpc: false, now: NOW }).choices).toMatchObject({ x: 'granted' });
    }
  });

  it('lets Global Privacy Control deny advertising under opt-out, and grant nothing anywhere (R48)', () => {
    expect(run(undefined, 'opt-out', true).choices).toMatchObject({
      advertising: 'denied',
      adverts: 'denied',
      counter: 'granted',
    });
    expect(run(recordOf(everything('granted')), 'opt-out', true).choices.adverts).toBe('denied');
    for (const regime of regimes) {
      for (const id of ids) {
        if (run(undefined, regime, true).choices[id] === 'granted')
          expect(run(undefined, regime).choices[id]).toBe('granted');
      }
    }
  });

  it.each([
    ['no record', undefined, 'undecided'],
    ['a whole answer', recordOf(everything('denied')), 'decided'],
    ['an answer of the last permitted day', recordOf(everything('granted'), { age: 180 }), 'decided'],
    ['an older answer', recordOf(everything('granted'), { age: 181 }), 'expired'],
    ['an answer under another policy', recordOf(everything('granted'), { version: '0' }), 'outdated'],
    ['an answer from the day after tomorrow', recordOf(everything('granted'), { age: -2 }), 'undecided'],
    ['an answer for one vendor alone', recordOf({ film: 'granted' }, { isWhole: false }), 'undecided'],
    ['an answer that lacks a vendor added since', recordOf(without('film', everything('granted'))), 'outdated'],
  ])('%s is %s', (_, record, status) => {
    expect(run(record).status).toBe(status);
  });

  it('keeps the other answers when a vendor was added, and denies the new one', () => {
    const { film: _, ...answers } = everything('granted') as Record<string, Choice>;
    expect(run(recordOf(answers)).choices).toMatchObject({ adverts: 'granted', film: 'denied' });
  });

  it('does not touch what it was given', () => {
    const record = Object.freeze(recordOf(everything('granted')));
    Object.freeze(record.choices);
    expect(Object.isFrozen(run(record))).toBe(true);
    expect(Object.isFrozen(run(record).choices)).toBe(true);
  });
});

describe('amend', () => {
  const settings = settingsOf();
  const amended = (earlier: ConsentRecord | undefined, answers: Choices, regime: Regime = 'opt-in') =>
    amendRecord(earlier, run(earlier, regime), answers, settings, NOW);

  it('keeps answers for vendors that only other pages declare', () => {
    const earlier = recordOf({ ...everything('denied'), elsewhere: 'granted' });
    expect(amended(earlier, everything('granted')).choices[token('elsewhere')]).toBe('granted');
  });

  it('leaves nothing granted anywhere after a refusal', () => {
    const earlier = recordOf({ ...everything('granted'), elsewhere: 'granted' });
    expect(Object.values(amended(earlier, everything('denied')).choices)).not.toContain('granted');
  });

  it.each([
    ['the browser signals against', true, { vendors: [{ id: 'adverts', purpose: 'advertising' }] }],
    ['is asked for by itself', false, { vendors: [], purposes: [{ id: 'scoring', explicit: true }] }],
  ] as [string, boolean, Options][])('leaves nothing granted anywhere where all of a page %s', (_, gpc, options) => {
    const page = settingsOf(options);
    const earlier = recordOf({ film: 'granted' });
    const decision = decide({ settings: page, record: earlier, gpc, now: NOW });
    const after = (answers: Choices): string[] =>
      Object.values(amendRecord(earlier, decision, answers, page, NOW).choices);
    expect(after(answerAll('denied', 'api', decision, page))).not.toContain('granted');
    // an answer to a part is none to everything
    const [first, ...others] = questionsOf(page);
    for (const { id } of others) expect(after({ [id]: 'denied' })).toContain('granted');
    expect(after({ [first!.id]: 'granted' })).toHaveLength(2);
  });

  it('does not bring permissions of an expired or outdated answer back (R55)', () => {
    for (const stale of [{ age: 200 }, { version: '0' }]) {
      const next = amended(recordOf(everything('granted'), stale), { film: 'granted' });
      expect(next.choices).toEqual({ [token('film functional')]: 'granted' });
    }
  });

  it('keeps an old refusal where silence would mean yes', () => {
    const next = amended(recordOf(everything('denied'), { age: 200 }), { film: 'granted' }, 'opt-out');
    expect(next.choices[token('adverts')]).toBe('denied');
  });

  it('is whole only when everything that is asked is answered', () => {
    expect(amended(undefined, { film: 'granted' }).isWhole).toBe(false);
    expect(amended(undefined, everything('denied')).isWhole).toBe(true);
    const part = amended(recordOf(everything('granted')), { film: 'denied' });
    expect(part.isWhole).toBe(true);
    expect(part.choices[token('adverts advertising')]).toBe('granted');
  });

  it('is newer than the answer it replaces, also where the clock was set back', () => {
    const earlier = { ...recordOf(everything('granted')), at: NOW / 1000 + 60 };
    expect(amended(earlier, everything('denied')).at).toBeGreaterThan(earlier.at);
  });

  it('is of now, however often the answer changes within a second', () => {
    let record: ConsentRecord | undefined;
    for (let index = 0; index < 1000; index++) {
      record = amended(record, everything(index % 2 ? 'granted' : 'denied'));
    }
    expect(record!.at).toBe(NOW / 1000);
  });
});
