// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amendRecord } from '../../../src/consent/amendRecord.js';
import { answerAll, answerNamed } from '../../../src/consent/answerAll.js';
import { createLock } from '../../../src/consent/lock.js';
import { decide } from '../../../src/consent/decide.js';
import type { ConsentRecord } from '../../../src/record/codec.js';
import type { Choice, Regime, Via } from '../../../src/types/index.js';
import { settingsOf, vendors } from '../settings.js';

const NOW = 1_800_000_000_000;
const regimes: Regime[] = ['opt-in', 'opt-out', 'notice', 'none'];
const anyRegime = fc.constantFrom(...regimes);
const anyChoice = fc.constantFrom<Choice>('granted', 'denied');
const anyVia = fc.constantFrom<Via>('banner', 'preferences', 'api');

const settingsUnder = (regime: Regime) =>
  settingsOf({
    regime,
    vendors: [
      ...vendors,
      { id: 'scorer', purpose: 'scoring' },
      { id: 'posts', purpose: 'social', advertises: true },
      { id: 'partner', purpose: 'offers' },
    ],
    purposes: [
      { id: 'scoring', label: 'Automated decisions', explicit: true },
      { id: 'offers', label: 'Offers', advertising: true },
    ],
  });
const ADVERTISING = ['advertising', 'offers', 'adverts', 'retarget', 'posts', 'partner'];
const EXPLICIT = ['scoring', 'scorer'];
const NECESSARY = ['necessary', 'login'];
const named = fc.subarray(['functional', 'analytics', 'advertising', 'social', 'film', 'posts', 'scoring', 'offers']);

/** A visitor's history of answers to a part or to all, and the decision after it. */
const follow = (regime: Regime, gpc: boolean, steps: readonly (readonly [Choice, Via, readonly string[]])[]) => {
  const settings = settingsUnder(regime);
  let record: ConsentRecord | undefined;
  const decideNow = () => decide({ settings, record, gpc, now: NOW });
  for (const [choice, via, ids] of steps) {
    const before = decideNow();
    const answers = ids.length ? answerNamed(choice, ids, settings, before) : answerAll(choice, via, before, settings);
    record = amendRecord(record, before, answers, settings, NOW);
  }
  return { settings, record, decision: decideNow() };
};
const anyHistory = fc.tuple(anyRegime, fc.boolean(), fc.array(fc.tuple(anyChoice, anyVia, named), { maxLength: 4 }));

describe('one answer to everything', () => {
  it('never grants what is explicit, locked or necessary, whatever came before', () => {
    fc.assert(
      fc.property(anyHistory, anyVia, ([regime, gpc, steps], via) => {
        const { settings, decision } = follow(regime, gpc, steps);
        const answers = answerAll('granted', via, decision, settings);
        const granted = Object.keys(answers).filter((id) => answers[id] === 'granted');
        for (const id of [...EXPLICIT, ...NECESSARY, ...decision.locked]) expect(granted).not.toContain(id);
      }),
    );
  });

  it('is the same by banner, preferences and code, where the whole question is asked', () => {
    fc.assert(
      fc.property(anyRegime, fc.boolean(), (regime, gpc) => {
        const { settings, decision } = follow(regime, gpc, []);
        const [first, ...others] = (['banner', 'preferences', 'api'] as const).map((via) => ({
          ...answerAll('granted', via, decision, settings),
        }));
        for (const other of others) expect(other).toEqual(first);
      }),
    );
  });

  it('given twice is the same as given once, and nothing is left to ask', () => {
    fc.assert(
      fc.property(anyHistory, anyChoice, anyVia, ([regime, gpc, steps], choice, via) => {
        const once = follow(regime, gpc, [...steps, [choice, via, []]]).decision;
        const twice = follow(regime, gpc, [...steps, [choice, via, []], [choice, via, []]]).decision;
        expect(once.status).toBe('decided');
        expect({ ...twice.choices }).toEqual({ ...once.choices });
      }),
    );
  });

  it('refused by code or in preferences leaves nothing granted but what is necessary', () => {
    fc.assert(
      fc.property(anyHistory, fc.constantFrom<Via>('preferences', 'api'), ([regime, gpc, steps], via) => {
        const { choices } = follow(regime, gpc, [...steps, ['denied', via, []]]).decision;
        expect(
          Object.keys(choices)
            .filter((id) => choices[id] === 'granted')
            .sort(),
        ).toEqual([...NECESSARY].sort());
      }),
    );
  });
});

describe('purposes of the site’s own', () => {
  const settings = settingsOf({
    vendors: [
      { id: 'ads', purpose: 'personal-ads' },
      { id: 'tips', purpose: 'personal-content' },
    ],
    purposes: [
      { id: 'personal-ads', label: 'Personalised advertising', advertising: true },
      { id: 'personal-content', label: 'Personalised content' },
      { id: 'messages', label: 'Reading messages by a computer', explicit: true },
    ],
  });
  const undecided = decide({ settings, record: undefined, gpc: false, now: NOW });
  const after = (answers: ReturnType<typeof answerAll>) => {
    const record = amendRecord(undefined, undecided, answers, settings, NOW);
    return decide({ settings, record, gpc: false, now: NOW }).choices;
  };

  it('are answered apart: personalised content is no yes to personalised advertising (R21)', () => {
    expect(after(answerNamed('granted', ['personal-content'], settings, undecided))).toMatchObject({
      'personal-content': 'granted',
      tips: 'granted',
      'personal-ads': 'denied',
      ads: 'denied',
    });
  });

  it('keep the reading of messages out of "Accept all", and ask for it by itself (R77)', () => {
    for (const via of ['banner', 'preferences', 'api'] as const) {
      const choices = after(answerAll('granted', via, undecided, settings));
      expect([choices['personal-ads'], choices.messages]).toEqual(['granted', 'denied']);
    }
    expect(after(answerNamed('granted', ['messages'], settings, undecided)).messages).toBe('granted');
  });
});

describe('Global Privacy Control', () => {
  it.each(regimes)('under %s locks all that advertises where silence grants, and no answer overrules it', (regime) => {
    const { decision } = follow(regime, true, [['granted', 'api', ADVERTISING]]);
    expect([...decision.locked].sort()).toEqual(regime === 'opt-in' ? [] : [...ADVERTISING].sort());
    for (const id of decision.locked) expect(decision.choices[id]).toBe('denied');
    expect(follow(regime, false, []).decision.locked).toEqual([]);
  });
});

describe('the lock', () => {
  it('lets neither code nor an untrusted click grant an explicit purpose or its vendors, without data-lock too', () => {
    const { settings, decision } = follow('opt-in', false, []);
    const lock = createLock(settings);
    for (const via of ['api', 'banner', 'preferences', 'placeholder'] as const) {
      const answers = { scoring: 'granted', scorer: 'granted', film: 'granted', counter: 'denied' } as const;
      expect({ ...lock.filter(answers, decision, via) }).toEqual({ film: 'granted', counter: 'denied' });
    }
    expect(lock.isOpen()).toBe(false);
  });

  it('lets nobody grant what Global Privacy Control has locked', () => {
    const { settings, decision } = follow('opt-out', true, []);
    expect({
      ...createLock(settings).filter({ adverts: 'granted', film: 'granted' }, decision, 'preferences'),
    }).toEqual({ film: 'granted' });
  });
});
