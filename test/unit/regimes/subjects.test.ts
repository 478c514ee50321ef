// @vitest-environment node
/** What vendors and purposes say of themselves, and how old the visitor is: what follows with sekisho.regions.js. */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it, vi } from 'vitest';
import { amendRecord } from '../../../src/consent/amendRecord.js';
import { answerAll } from '../../../src/consent/answerAll.js';
import { decide } from '../../../src/consent/decide.js';
import { createLock } from '../../../src/consent/lock.js';
import { questionsOf } from '../../../src/consent/questions.js';
import { readOptions } from '../../../src/options/readOptions.js';
import type { ConsentRecord } from '../../../src/record/codec.js';
import { identified } from '../../../src/regimes/identified.js';
import { profilesOf } from '../../../src/regimes/profiles.js';
import { UNKNOWN } from '../../../src/regimes/readRegion.js';
import { normalizeRegion } from '../../../src/regimes/normalizeRegion.js';
import { subjectsOf } from '../../../src/regimes/subjectsOf.js';
import type { Choice, Decision, Options, Purpose, Vendor } from '../../../src/types/index.js';
import type { Settings } from '../../../src/types/internal.js';
import { builtIn } from '../../../src/vendors/lists/builtIn.js';
import { catalogue } from '../../../src/vendors/lists/catalogue.js';
import { disclosures } from '../../../src/vendors/lists/disclosures.js';
import { further } from '../../../src/vendors/lists/further.js';
import { anyRegime, anyRegion, mildness } from './arbitrary.js';
import { NOW, recordOf } from './recordOf.js';
import { putRules, takeRules } from './rules.js';

beforeAll(putRules);
afterAll(takeRules);
beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

const counter = { id: 'counter', purpose: 'analytics', exemption: 'statistics' } as const;
const look = { id: 'look', purpose: 'functional', exemption: 'appearance' } as const;
const adverts = { id: 'adverts', purpose: 'advertising' } as const;
const pixel = { id: 'pixel', purpose: 'advertising', linksToIdentity: true } as const;

const settingsIn = (region: string, options: Options = {}): Settings =>
  readOptions({ vendors: [counter, look, adverts, pixel], policy: { version: '1' }, region, ...options }, [
    ...builtIn,
    ...further,
  ]);

const run = (settings: Settings, record?: ConsentRecord, gpc = false): Decision =>
  decide({ settings, record, gpc, now: NOW });

const acceptAll = (settings: Settings, gpc = false): Decision => {
  const before = run(settings, undefined, gpc);
  const given = answerAll('granted', 'preferences', before, settings);
  const answers = createLock(settings).filter(given, before, 'preferences');
  return run(settings, amendRecord(undefined, before, answers, settings, NOW), gpc);
};

describe('who links to a person', () => {
  const purposes = [{ id: 'advertising', effect: 'All of the site works.' }];
  const relaxed = { regions: { JP: 'opt-out' }, purposes } as const;

  it('is asked for first in Japan, where the site has relaxed the rest', () => {
    const { regimes, choices } = run(settingsIn('JP', relaxed));
    expect([regimes!['adverts'], regimes!['pixel']]).toEqual(['opt-out', 'opt-in']);
    expect([choices['adverts'], choices['pixel']]).toEqual(['granted', 'denied']);
  });

  it('says so where the site has not, if it is known for it, and a site that uses no such function can say no', () => {
    const vendors = ['google-ads', { id: 'google-ads', linksToIdentity: false }];
    const [known, own] = vendors.map((vendor) => settingsIn('JP', { ...relaxed, vendors: [vendor as Vendor] }));
    expect(known!.vendors[0]).toMatchObject({ id: 'google-ads', linksToIdentity: true });
    expect(run(known!).choices['google-ads']).toBe('denied');
    expect(run(own!).choices['google-ads']).toBe('granted');
  });

  it('is known of built-in vendors by a source, each of which is named', () => {
    const sourceOf = ({ id }: Vendor): string | undefined =>
      (disclosures[id] ?? catalogue[id]?.disclosure)?.identitySource;
    const marked = [
      ...builtIn.filter(({ id }) => identified.includes(id)),
      ...further.filter((v) => v.linksToIdentity),
    ];
    const sourced = [...builtIn, ...further].filter((vendor) => sourceOf(vendor));
    expect(marked.map(({ id }) => id).sort()).toEqual(sourced.map(({ id }) => id).sort());
    expect(marked.length).toBeGreaterThan(5);
    for (const id of identified) expect(builtIn.map((vendor) => vendor.id)).toContain(id);
  });
});

describe('an exemption', () => {
  it('is what runs without consent in the United Kingdom, until the visitor objects to that vendor', () => {
    const settings = settingsIn('GB');
    const before = run(settings);
    expect(before.regimes).toMatchObject({
      counter: 'opt-out',
      look: 'opt-out',
      analytics: 'opt-in',
      adverts: 'opt-in',
    });
    expect(before.choices).toMatchObject({
      counter: 'granted',
      look: 'granted',
      analytics: 'denied',
      adverts: 'denied',
    });
    expect(before.asked).toContain('counter');
    const after = run(settings, amendRecord(undefined, before, { counter: 'denied' }, settings, NOW));
    expect(after.choices).toMatchObject({ counter: 'denied', look: 'granted' });
  });

  it('can be said of a purpose too, which says nothing of its vendors', () => {
    const purposes: Purpose[] = [{ id: 'analytics', exemption: 'statistics' }];
    const vendors = [{ id: 'other', purpose: 'analytics' }];
    expect(run(settingsIn('GB', { purposes, vendors })).choices).toMatchObject({
      analytics: 'granted',
      other: 'denied',
    });
  });

  it.each([
    ['of an advertiser', { ...counter, advertises: true }],
    ['under advertising', { ...counter, purpose: 'advertising' }],
    ['of who links to a person', { ...counter, linksToIdentity: true }],
    ['of social media', { ...counter, purpose: 'social' }],
    ['that nobody knows', { ...counter, exemption: 'constructor' }],
    ['under a purpose that advertises', { ...counter, purpose: 'ours' }],
  ])('%s is not heard', (_, vendor) => {
    const purposes = [{ id: 'ours', advertising: true }];
    expect(run(settingsIn('GB', { vendors: [vendor as Vendor], purposes })).choices['counter']).toBe('denied');
  });

  it.each(['DE', 'JP', 'NZ', ''])('changes nothing in %j', (region) => {
    expect(run(settingsIn(region)).choices['counter']).toBe('denied');
  });
});

describe('what laws protect more than other', () => {
  const purposes: Purpose[] = [
    { id: 'health', sensitive: true },
    { id: 'messages', communications: true },
  ];
  const vendors = [{ id: 'reader', purpose: 'messages' }];

  it.each(['US-CA', 'JP', 'DE', 'ZZ'])(
    'is asked for by itself in %s: its own switch grants it, and nothing else',
    (region) => {
      const settings = settingsIn(region, { purposes, vendors, ...(region !== 'ZZ' && { regime: 'none' }) });
      expect(
        settings.purposes
          .filter(({ explicit }) => explicit)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(['health', 'messages']);
      const before = run(settings);
      for (const id of ['health', 'messages', 'reader']) expect(before.regimes![id]).toBe('opt-in');
      expect(before.asked).not.toContain('messages');
      const { choices } = acceptAll(settings);
      for (const id of ['health', 'messages', 'reader']) expect(choices[id]).toBe('denied');
    },
  );
});

describe('an age that the site knows', () => {
  const choiceOf = (region: string, options: Options): [string, string, boolean] => {
    const settings = settingsIn(region, options);
    const before = run(settings);
    return [
      before.choices['adverts']!,
      acceptAll(settings).choices['adverts']!,
      before.barred?.includes('adverts') ?? false,
    ];
  };

  it('is told of where it bars anything, and no banner asks whoever can grant nothing', () => {
    const told = (region: string, age?: number): [boolean, string] => {
      const { duties, banner } = settingsIn(region, age === undefined ? {} : { age });
      return [duties!.includes('age'), banner];
    };
    expect(told('DE', 15)).toEqual([true, 'manual']);
    expect(told('US-MD', 17)).toEqual([true, 'auto']);
    for (const age of [undefined, 30])
      for (const region of ['DE', 'US-MD']) expect(told(region, age)).toEqual([false, 'auto']);
  });

  it.each([
    ['US-CA', { age: 15 }, ['denied', 'granted', false]],
    ['US-CA', { age: 16 }, ['granted', 'granted', false]],
    ['US-CA', { age: 12 }, ['denied', 'denied', true]],
    ['US-CA', { age: 12, guardianAgreed: true }, ['denied', 'granted', false]],
    ['US-MD', { age: 17, guardianAgreed: true }, ['denied', 'denied', true]],
    ['US', { age: 17, guardianAgreed: true }, ['denied', 'denied', true]],
    ['DE', { age: 15 }, ['denied', 'denied', true]],
    ['DE', { age: 15, guardianAgreed: true }, ['denied', 'granted', false]],
    ['JP', { age: 15, regions: { JP: 'opt-out' } }, ['denied', 'denied', true]],
    ['IN', { age: 17, guardianAgreed: true }, ['denied', 'denied', true]],
    ['', { age: 15, regime: 'opt-out' }, ['denied', 'denied', true]],
    ['US', {}, ['granted', 'granted', false]],
    ['US-WY', { age: 30 }, ['granted', 'granted', false]],
    // what is no age is the youngest; a guardian counts only where that is plain
    ['US-WY', { age: 'old' }, ['denied', 'denied', true]],
    ['US-WY', { age: -1 }, ['denied', 'denied', true]],
    ['US-WY', { age: 1000 }, ['denied', 'denied', true]],
    ['US-WY', { age: {} }, ['denied', 'denied', true]],
    ['US-WY', { age: Symbol('30') }, ['denied', 'denied', true]],
    ['US-WY', { age: '12', guardianAgreed: 'yes' }, ['denied', 'denied', true]],
    ['US-WY', { age: '12', guardianAgreed: '' }, ['denied', 'granted', false]],
    ['US-WY', { age: '' }, ['granted', 'granted', false]],
  ] as const)(
    'in %j, with %o: before, after Accept all, and whether the age is why: %j',
    (region, options, expected) => {
      expect(choiceOf(region, options as unknown as Options)).toEqual(expected);
    },
  );

  it('takes back what was granted before it was known', () => {
    const before = settingsIn('DE');
    const record = amendRecord(undefined, run(before), { adverts: 'granted' }, before, NOW);
    expect(run(before, record).choices['adverts']).toBe('granted');
    expect(run(settingsIn('DE', { age: 12 }), record).choices['adverts']).toBe('denied');
  });

  it('has nobody asked who may grant nothing', () => {
    expect(settingsIn('DE', { age: 12 }).banner).toBe('manual');
    expect(settingsIn('DE', { age: 12, guardianAgreed: true }).banner).toBe('auto');
    expect(settingsIn('US-MD', { age: 17 }).banner).toBe('auto');
    expect(settingsIn('US-MD', { age: 17, vendors: [adverts] }).banner).toBe('manual');
  });

  it('keeps everything denied where the rules fail', () => {
    const vendors = [adverts];
    const settings = settingsIn('US-WY', { age: 12, vendors });
    const broken = Object.defineProperty({ id: 'adverts', purpose: 'advertising' }, 'isAdvertising', {
      get: () => {
        throw new Error('broken');
      },
    });
    const asked = [broken] as unknown as Parameters<NonNullable<Settings['rule']>>[0];
    expect(settings.rule!(asked, false)).toEqual({ regime: 'opt-in', locked: ['adverts'] });
  });
});

describe('region × signal × record × policy × what vendors are × age', () => {
  const anyPurpose = fc.constantFrom('functional', 'social', 'analytics', 'advertising', 'ours', 'constructor');
  const anyFlag = fc.constantFrom(undefined, false, true);
  const anyExemption = fc.constantFrom(undefined, 'statistics', 'appearance', 'none');
  const anyVendors = fc
    .array(fc.record({ purpose: anyPurpose, advertises: anyFlag, linksToIdentity: anyFlag, exemption: anyExemption }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((all) => all.map((one, index) => ({ ...one, id: `v${index}` })) as unknown as Vendor[]);
  const anyPurposes = fc
    .record({ advertising: anyFlag, sensitive: anyFlag, communications: anyFlag, exemption: anyExemption })
    .map((flags) => [{ id: 'ours', ...flags }] as unknown as Purpose[]);
  const anyAge = fc.constantFrom(undefined, 3, 12, 13, 15, 16, 17, 18, 40);
  const ids = ['v0', 'v1', 'v2', 'v3', 'functional', 'social', 'analytics', 'advertising', 'ours', 'constructor'];
  const anyAnswers = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom<Choice>('granted', 'denied'));
  const anyRevisions = fc.constantFrom<Options['policy']>(
    { version: '2' },
    {
      version: '2',
      revisions: [{ version: '2', date: '2026-01-01', change: 'x', kind: 'material', purposes: ['analytics'] }],
    },
    { version: '2', revisions: [{ version: '2', date: '2026-01-01', change: 'x', kind: 'minor' }] },
  );
  const RUNS = 2000;

  it('never permits more than the strictest rule that may hold', () => {
    let subjectsSeen = 0;
    const property = fc.property(
      fc.record({
        region: anyRegion,
        regime: fc.option(anyRegime, { nil: undefined }),
        gpc: fc.boolean(),
        answers: anyAnswers,
        days: fc.integer({ min: 0, max: 500 }),
        policy: anyRevisions,
        old: fc.boolean(),
        vendors: anyVendors,
        purposes: anyPurposes,
        age: anyAge,
        guardianAgreed: anyFlag,
      }),
      ({ region, regime, gpc, answers, days, policy, old, ...given }) => {
        const options = Object.fromEntries(
          Object.entries({ regime, ...given }).filter(([, value]) => value !== undefined),
        );
        const settings = settingsIn(region, { policy: policy!, ...options });
        const then = old ? settingsIn(region, { ...options, policy: { version: '1' } }) : settings;
        const record = { ...recordOf(settings, answers, days), policy: recordOf(then, {}).policy };
        const decision = run(settings, record, gpc);
        const accepted = acceptAll(settings, gpc);
        const subjects = subjectsOf(settings);
        const place = region === '' ? '' : (normalizeRegion(region) ?? UNKNOWN);
        const profiles = profilesOf(place);
        for (const { id, purpose } of questionsOf(settings)) {
          subjectsSeen++;
          const subject = subjects[id]!;
          const minor = given.age !== undefined;
          const ages = profiles.flatMap((profile) => profile.ages);
          const concerned = ages.filter(
            ({ below, of }) => minor && given.age! < below && (of === 'all' || subject.isAdvertising),
          );
          const isBarred = concerned.some(
            ({ by }) => by === 'nobody' || (by === 'guardian' && given.guardianAgreed !== true),
          );
          const isApart = subject.isSensitive || subject.isCommunication;
          // what may not be granted is not, whatever was answered
          if (isBarred)
            expect([decision.choices[id], accepted.choices[id]], `${region} ${id}`).toEqual(['denied', 'denied']);
          if (isApart) expect(accepted.choices[id], `${region} ${id} accepted`).toBe('denied');
          if (answers[id] === 'denied') expect(decision.choices[id]).toBe('denied');
          if (decision.choices[id] !== 'granted' || answers[id] === 'granted') continue;
          // granted by silence
          expect(regime, `${region} ${id}`).not.toBe('opt-in');
          expect(concerned).toEqual([]);
          expect(isApart).toBe(false);
          if (gpc) expect(subject.isAdvertising).toBe(false);
          if (place === '') continue;
          for (const { rules } of profiles) {
            const { exemption, isAdvertising, isIdentified } = subject;
            const isExempt =
              exemption && rules.exempt?.[exemption] && !isAdvertising && !isIdentified && purpose !== 'social';
            const standard = rules.mildest[purpose as 'analytics'];
            const floors = Object.hasOwn(rules.mildest, purpose) ? [standard] : Object.values(rules.mildest);
            if (isAdvertising) floors.push(rules.mildest.advertising);
            if (isIdentified && rules.identified) floors.push(rules.identified);
            if (!isExempt) for (const floor of floors) expect(mildness(floor), `${region} ${id}`).toBeGreaterThan(0);
          }
        }
      },
    );
    fc.assert(property, { numRuns: RUNS });
    console.log(`regions: ${RUNS} cases, ${subjectsSeen} purposes and vendors in them`);
    expect(subjectsSeen).toBeGreaterThan(RUNS);
  });
});
