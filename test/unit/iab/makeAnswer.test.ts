/** What visitors answer under the framework's own texts, from the click to the string. */
import { GVL, type TCModel, TCString } from '@iabtechlabtcf/core';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { questionsOf } from '../../../src/consent/questions.js';
import { answerInForce } from '../../../src/iab/answerInForce.js';
import { createAnswerStore, formatAnswer, parseAnswer } from '../../../src/iab/answerStore.js';
import { makeAnswer } from '../../../src/iab/makeAnswer.js';
import { readVendorList } from '../../../src/iab/readVendorList.js';
import { tcfFacts } from '../../../src/iab/tcfFacts.js';
import { tcString } from '../../../src/iab/tcString.js';
import type { Choice, Decision } from '../../../src/types/index.js';
import { answerAll, decisionOf, NOW } from '../decisions.js';
import { settingsOf } from '../settings.js';
import { answerTo, planFor } from './tcfAnswers.js';
import { createVendorList } from './vendorList.js';

const settings = settingsOf({ region: 'DE' });
const OPTIONS = {
  ...{ cmpId: 300, cmpVersion: 2, vendorList: '/iab/vendor-list.json', publisherCountry: 'DE' },
  vendors: { adverts: 755, counter: 25, film: 8 },
  purposes: { 1: ['advertising', 'analytics'], 2: 'advertising', 3: 'advertising', 7: 'advertising' },
  specialFeatures: { 1: 'advertising' },
  legitimateInterests: [2, 7],
};
const plan = planFor(OPTIONS, settings);
const list = createVendorList();
const gvl = new GVL(readVendorList(list));
const facts = tcfFacts(list, plan);
const granted = answerAll(settings, 'granted');

const idsOf = (vector: Iterable<[number, boolean]>): number[] => [...vector].filter(([, is]) => is).map(([id]) => id);
const read = (decision: Decision, answer: Parameters<typeof tcString>[4], more = plan): TCModel =>
  TCString.decode(tcString(settings, more, gvl, decision, answer));
const LISTS = ['purposes', 'specialFeatures', 'vendors', 'interests', 'vendorInterests'] as const;
const VECTORS = [
  ...(['purposeConsents', 'vendorConsents', 'specialFeatureOptins', 'vendorsDisclosed'] as const),
  ...(['purposeLegitimateInterests', 'vendorLegitimateInterests'] as const),
];
const nothing = (model: TCModel): void => {
  for (const name of VECTORS) expect(idsOf(model[name]), name).toEqual([]);
};

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('what nothing may be granted by', () => {
  const answer = answerTo(settings, plan, granted)!;
  const text = formatAnswer(answer);

  it.each([
    ['nothing', null],
    ['an empty text', ''],
    ['no JSON', text.slice(1)],
    ['a list', '[]'],
    ['another version', text.replace('"version":1', '"version":2')],
    ['a time that is none', text.replace(/"at":\d+/, '"at":"x"')],
    ['a purpose that is no number', text.replace('"purposes":[1', '"purposes":["1"')],
    ['purposes that are no list', text.replace(/"purposes":\[[^\]]*\]/, '"purposes":{"length":1}')],
    ['no objections', text.replace(/"interests":\[[^\]]*\],/, '')],
    ['vendors told of that are no record', text.replace(/"told":\{[^}]*\}/, '"told":["p1"]')],
    ['a prototype in the place of a record', text.replace(/"told":\{[^}]*\}/, '"told":{"__proto__":"p1"}')],
  ])('is %s', (_, kept) => {
    expect(parseAnswer(kept)).toBeUndefined();
  });

  it('is an answer to another decision, or under other policies', () => {
    expect(parseAnswer(text)).toEqual(answer);
    const later: Decision = { ...granted, at: NOW + 1000 };
    const under = (decision: Decision, policy: number) =>
      answerInForce(answer, policy, settings, plan, facts, decision);
    expect(under(granted, 5)).toEqual({ answer, isOpen: false });
    for (const standing of [under(later, 5), under(granted, 6)]) {
      expect(standing).toEqual({ answer: undefined, isOpen: true });
      nothing(read(granted, standing.answer));
    }
    // whoever has refused is not asked again
    expect(under(answerAll(settings, 'denied'), 6).isOpen).toBe(false);
  });

  it('is what a vendor has declared since, or who has come since', () => {
    const grown = createVendorList({
      vendors: {
        ...(list['vendors'] as object),
        25: { ...(list['vendors'] as Record<string, object>)[25], purposes: [1, 3, 4] },
      },
    });
    const now = tcfFacts(grown, plan);
    const standing = answerInForce(answer, 5, settings, plan, now, granted);
    expect(standing.isOpen).toBe(true);
    const model = read(granted, standing.answer);
    expect([idsOf(model.vendorConsents), idsOf(model.vendorsDisclosed)]).toEqual([
      [8, 755],
      [8, 755],
    ]);
    const { told } = answer;
    const without = { ...answer, told: { 8: told[8]!, 25: told[25]! } };
    expect(answerInForce(without, 5, settings, plan, facts, granted)).toMatchObject({
      isOpen: true,
      answer: { vendors: [25, 8] },
    });
    // less than before is no reason to ask
    const shrunk = tcfFacts(createVendorList({ vendors: { 8: { id: 8, name: 'Vendor 8', purposes: [1] } } }), plan);
    expect(answerInForce(answer, 5, settings, plan, shrunk, granted).isOpen).toBe(false);
  });
});

describe('an answer', () => {
  it('by one button grants what is asked for, told of and mapped', () => {
    expect(answerTo(settings, plan, granted)).toEqual({
      at: NOW,
      policy: 5,
      purposes: [1, 2, 3, 7],
      specialFeatures: [1],
      vendors: [25, 755, 8],
      interests: [2, 7],
      vendorInterests: [25],
      told: { 8: 'p1 p2 p3 p4 p7 s1 f2 x1', 25: 'p1 p3 i2 i7 i10 s1', 755: 'p1 p2 p3 p4 p7' },
    });
    const refused = answerTo(settings, plan, answerAll(settings, 'denied'))!;
    for (const name of LISTS) expect(refused[name]).toEqual([]);
    const model = read(answerAll(settings, 'denied'), refused);
    expect(idsOf(model.vendorsDisclosed)).toEqual([8, 25, 755]);
    expect(idsOf(model.purposeConsents)).toEqual([]);
  });

  it('that is saved denies what was switched off by itself, and keeps a purpose of which some vendors are refused', () => {
    const said = { advertising: 'denied', adverts: 'denied', retarget: 'granted', analytics: 'granted' } as const;
    const decision = decisionOf(settings, { ...said, counter: 'granted', film: 'granted', functional: 'granted' });
    const draft = new Map<string, Choice>([
      ['purpose.2', 'granted'],
      ['purpose.3', 'denied'],
      ['interest.2', 'granted'],
      ['interest.7', 'denied'],
      ['vendorInterest.25', 'granted'],
    ]);
    const model = read(decision, answerTo(settings, plan, decision, draft));
    expect(idsOf(model.purposeConsents)).toEqual([2]);
    expect(idsOf(model.vendorConsents)).toEqual([8, 25]);
    expect(idsOf(model.purposeLegitimateInterests)).toEqual([2]);
    expect(idsOf(model.vendorLegitimateInterests)).toEqual([25]);
    const objected = answerTo(settings, plan, decision, new Map([...draft, ['vendorInterest.25', 'denied']]));
    expect(idsOf(read(decision, objected).vendorLegitimateInterests)).toEqual([]);
  });

  it('to a part of the question leaves what was refused of the rest', () => {
    const earlier = {
      ...answerTo(settings, plan, granted)!,
      purposes: [1],
      vendors: [25],
      interests: [],
      vendorInterests: [],
    };
    const before: Decision = { ...granted, status: 'outdated', asked: ['film'] };
    const decision: Decision = { ...granted, via: 'banner', at: NOW + 1000 };
    const part = { settings, plan, facts, policy: 5, before, decision, kept: earlier, draft: undefined };
    expect(makeAnswer(part)).toMatchObject({
      ...{ at: NOW + 1000, purposes: [1], vendors: [25, 8], interests: [], vendorInterests: [] },
    });
    const whole: Decision = { ...before, asked: questionsOf(settings).map(({ id }) => id) };
    expect(makeAnswer({ ...part, before: whole })).toMatchObject({ purposes: [1, 2, 3, 7], vendors: [25, 755, 8] });
  });

  it('never says more than was granted, and never lacks an objection', () => {
    const choice = fc.constantFrom<Choice>('granted', 'denied');
    const maybe = fc.option(choice, { nil: undefined });
    const ids = questionsOf(settings).map(({ id }) => id);
    const numbers = [1, 2, 3, 7, 10];
    const keys = [
      ...numbers.flatMap((number) => [`purpose.${number}`, `interest.${number}`]),
      ...[8, 25, 755].map((number) => `vendorInterest.${number}`),
      'specialFeature.1',
    ];
    const pick = (from: readonly string[]) => fc.record(Object.fromEntries(from.map((key) => [key, maybe])));
    const some = fc.uniqueArray(fc.constantFrom(...ids, 'login', 'necessary', 'nobody'), { maxLength: 3 });
    const purposes = fc.dictionary(fc.constantFrom(...numbers.map(String)), some);
    const restriction = fc.record({
      purpose: fc.constantFrom(...numbers),
      type: fc.constantFrom('not-allowed', 'require-consent', 'require-legitimate-interest'),
    });
    fc.assert(
      fc.property(
        ...([
          pick(ids),
          fc.option(pick(keys), { nil: undefined }),
          purposes,
          fc.uniqueArray(fc.constantFrom(...numbers)),
          fc.array(restriction, { maxLength: 2 }),
        ] as const),
        (given, drafted, mapped, legitimateInterests, restrictions) => {
          const mappedTo = { purposes: mapped, specialFeatures: mapped };
          const wanted = planFor({ ...OPTIONS, ...mappedTo, legitimateInterests, restrictions }, settings);
          const said = Object.fromEntries(Object.entries(given).filter(([, one]) => one)) as Record<string, Choice>;
          const draft = drafted && new Map(Object.entries(drafted).filter(([, one]) => one) as [string, Choice][]);
          const decision = decisionOf(settings, said);
          const kept = parseAnswer(formatAnswer(answerTo(settings, wanted, decision, draft)!));
          const model = read(decision, kept, wanted);
          const isGranted = (id: string): boolean => said[id] === 'granted';
          const isInPart = (id: string): boolean =>
            isGranted(id) || settings.vendors.some((one) => one.purpose === id && isGranted(one.id));
          const check = (subject: string, number: number): void => {
            const needed = mapped[String(number)] || [];
            expect(needed.length > 0 && needed.every(isInPart)).toBe(true);
            // switched on by itself, or along with all that it is mapped to
            const own = draft?.get(`${subject}.${number}`);
            expect(own === 'granted' || (own === undefined && needed.every(isGranted))).toBe(true);
          };
          for (const id of idsOf(model.purposeConsents)) check('purpose', id);
          for (const id of idsOf(model.specialFeatureOptins)) check('specialFeature', id);
          for (const id of idsOf(model.purposeLegitimateInterests)) {
            check('interest', id);
            expect(legitimateInterests).toContain(id);
            expect([2, 7, 10]).toContain(id);
          }
          const nameOf = { 755: 'adverts', 25: 'counter', 8: 'film' } as Record<number, string>;
          for (const id of idsOf(model.vendorConsents)) expect(isGranted(nameOf[id]!)).toBe(true);
          for (const id of idsOf(model.vendorLegitimateInterests)) {
            expect(isGranted(nameOf[id]!)).toBe(true);
            expect(draft?.get(`vendorInterest.${id}`)).not.toBe('denied');
          }
        },
      ),
    );
  });
});

describe('where answers are kept', () => {
  const answer = answerTo(settings, plan, granted)!;

  it('is beside the record, for the next page', () => {
    createAnswerStore('sekisho').write(answer);
    expect(createAnswerStore('sekisho').read()).toEqual(answer);
    createAnswerStore('sekisho').forget();
    expect(localStorage).toHaveLength(0);
  });

  it('is this page view alone where storage is blocked', () => {
    vi.stubGlobal('localStorage', undefined);
    const store = createAnswerStore('sekisho');
    store.write(answer);
    expect([store.read(), store.canKeep()]).toEqual([answer, false]);
    store.forget();
    expect(store.read()).toBeUndefined();
  });

  it('holds no earlier one where the new one does not fit', () => {
    const store = createAnswerStore('sekisho');
    store.write(answer);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    store.write({ ...answer, purposes: [] });
    vi.restoreAllMocks();
    expect(createAnswerStore('sekisho').read()).toBeUndefined();
  });
});
