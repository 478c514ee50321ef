/** TC strings, made by the library of the IAB Tech Lab and read again by it. */
import { GVL, type TCModel, TCString } from '@iabtechlabtcf/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choice, Decision } from '../../../src/types/index.js';
import type { Settings } from '../../../src/types/internal.js';
import { questionsOf } from '../../../src/consent/questions.js';
import { readTcfOptions, type TcfPlan } from '../../../src/iab/readTcfOptions.js';
import { readVendorList } from '../../../src/iab/readVendorList.js';
import * as strings from '../../../src/iab/tcString.js';
import { answerAll, decisionOf, NOW } from '../decisions.js';
import { settingsOf } from '../settings.js';
import { answerTo } from './tcfAnswers.js';
import { createVendorList } from './vendorList.js';

const settings = settingsOf({ region: 'DE' });
const gvl = new GVL(readVendorList(createVendorList()));

/** Strings of visitors who were shown what the framework has shown, and answered all of it by one button. */
const tcString = (asked: Settings, wanted: TcfPlan, list: GVL, decision: Decision): string =>
  strings.tcString(asked, wanted, list, decision, answerTo(asked, wanted, decision));
const additionalConsent = (asked: Settings, wanted: TcfPlan, decision: Decision): string =>
  strings.additionalConsent(asked, wanted, decision, answerTo(asked, wanted, decision));

const OPTIONS = {
  cmpId: 300,
  cmpVersion: 2,
  vendorList: '/iab/vendor-list.json',
  publisherCountry: 'de',
  vendors: { adverts: 755, retarget: 8, counter: 25, login: 25, film: 900 },
  providers: { adverts: 89, retarget: 12 },
  purposes: {
    1: ['advertising', 'analytics'],
    2: 'advertising',
    3: ['advertising'],
    7: ['advertising', 'nobody'],
    8: 'necessary',
  },
  specialFeatures: { 1: 'functional' },
};
const planOf = (more: object = {}): TcfPlan => {
  const plan = readTcfOptions({ ...OPTIONS, ...more }, settings);
  if (typeof plan === 'string') throw new Error(plan);
  return plan;
};
const plan = planOf({ vendors: { adverts: 755, retarget: 8, counter: 25, film: 900 } });
const read = (string: string): TCModel => TCString.decode(string);
const idsOf = (vector: Iterable<[number, boolean]>): number[] => [...vector].filter(([, is]) => is).map(([id]) => id);

describe('a TC string', () => {
  it('has what the platform is, the day of the answer, and every segment that TCF 2.3 asks for', () => {
    const string = tcString(settings, plan, gvl, answerAll(settings, 'granted'));
    const [core, disclosed] = string.split('.');
    expect(core).toMatch(/^C/);
    // the bits 001: vendors disclosed
    expect(disclosed).toMatch(/^[I-P]/);
    const model = read(string);
    expect(model).toMatchObject({
      version: 2,
      cmpId: 300,
      cmpVersion: 2,
      vendorListVersion: 120,
      policyVersion: 5,
      isServiceSpecific: true,
      useNonStandardTexts: false,
      purposeOneTreatment: false,
      publisherCountryCode: 'DE',
      consentLanguage: 'EN',
    });
    const day = new Date(Math.floor(NOW / 86_400_000) * 86_400_000);
    expect([model.created, model.lastUpdated]).toEqual([day, day]);
  });

  it('has no consent but that of what is mapped and granted, as a whole', () => {
    const model = read(tcString(settings, plan, gvl, answerAll(settings, 'granted')));
    // 7 needs what nobody here declares, 8 what nobody is asked for; 900 has left the list
    expect(idsOf(model.purposeConsents)).toEqual([1, 2, 3]);
    expect(idsOf(model.vendorConsents)).toEqual([8, 25, 755]);
    expect(idsOf(model.vendorsDisclosed)).toEqual([8, 25, 755]);
    expect(idsOf(model.specialFeatureOptins)).toEqual([1]);
    expect(idsOf(model.purposeLegitimateInterests)).toEqual([]);
    expect(idsOf(model.vendorLegitimateInterests)).toEqual([]);
  });

  it('takes a vendor that two stand for as granted if both are, and never one that is necessary', () => {
    const model = read(tcString(settings, planOf(), gvl, answerAll(settings, 'granted')));
    expect(idsOf(model.vendorConsents)).toEqual([8, 755]);
  });

  it('has no consent, and tells of no vendor, where the framework’s own question was not answered', () => {
    const decision = answerAll(settings, 'granted');
    const model = read(strings.tcString(settings, planOf({ legitimateInterests: [2] }), gvl, decision, undefined));
    for (const part of ['purposeConsents', 'vendorConsents', 'specialFeatureOptins', 'vendorsDisclosed'] as const)
      expect(idsOf(model[part]), part).toEqual([]);
    for (const part of ['purposeLegitimateInterests', 'vendorLegitimateInterests'] as const)
      expect(idsOf(model[part]), part).toEqual([]);
    expect(strings.additionalConsent(settings, plan, decision, undefined)).toBe('2~~dv.12.89');
  });

  it('is empty without an answer, whatever the regime lets silence mean', () => {
    for (const regime of ['opt-in', 'opt-out', 'notice', 'none'] as const) {
      const silent = settingsOf({ regime });
      expect(tcString(silent, plan, gvl, decisionOf(silent))).toBe('');
      expect(additionalConsent(silent, plan, decisionOf(silent))).toBe('');
    }
  });

  it('never says more than was granted', () => {
    const choice = fc.option(fc.constantFrom<Choice>('granted', 'denied'), { nil: undefined });
    const ids = questionsOf(settings).map(({ id }) => id);
    const answers = fc.record(Object.fromEntries(ids.map((id) => [id, choice])));
    const some = fc.uniqueArray(fc.constantFrom(...ids, 'login', 'necessary', 'nobody'), { maxLength: 3 });
    const purposes = fc.dictionary(fc.constantFrom('1', '2', '3', '4', '7', '10', '24', '0', 'x'), some);
    const vendors = fc.dictionary(fc.constantFrom(...ids, 'login'), fc.constantFrom(8, 25, 755, 900, 901, 0, -1));
    const interests = fc.uniqueArray(fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(
        ...([answers, purposes, vendors, interests, fc.constantFrom('opt-in', 'opt-out', 'none')] as const),
        (given, mapped, known, legitimateInterests, regime) => {
          const asked = settingsOf({ region: 'DE', regime: regime as 'opt-in' });
          const wanted = planOf({ purposes: mapped, vendors: known, legitimateInterests, specialFeatures: mapped });
          const said = Object.fromEntries(Object.entries(given).filter(([, one]) => one)) as Record<string, Choice>;
          const string = tcString(asked, wanted, gvl, decisionOf(asked, said));
          const model = read(string);
          const isGranted = (id: string): boolean => said[id] === 'granted';
          for (const id of [
            ...idsOf(model.purposeConsents),
            ...idsOf(model.specialFeatureOptins),
            ...idsOf(model.purposeLegitimateInterests),
          ])
            expect((mapped[id] || []).length > 0 && (mapped[id] || []).every(isGranted)).toBe(true);
          for (const id of [...idsOf(model.vendorConsents), ...idsOf(model.vendorLegitimateInterests)]) {
            const named = Object.entries(known).filter(([, number]) => number === id);
            expect(named.length > 0 && named.every(([one]) => isGranted(one))).toBe(true);
            expect([8, 25, 755]).toContain(id);
          }
          for (const id of idsOf(model.purposeLegitimateInterests)) expect([2, 7, 8, 9, 10, 11]).toContain(id);
          expect(idsOf(model.publisherConsents)).toEqual([]);
          expect(
            string
              .split('.')
              .slice(1)
              .some((segment) => /^[I-P]/.test(segment)),
          ).toBe(true);
        },
      ),
    );
  });

  it('establishes legitimate interest only where the site says so, and the visitor has granted', () => {
    const wanted = planOf({ vendors: { counter: 25, adverts: 755 }, legitimateInterests: [1, 2, 3] });
    const granted = read(tcString(settings, wanted, gvl, answerAll(settings, 'granted')));
    expect(idsOf(granted.purposeLegitimateInterests)).toEqual([2]);
    // 755 has registered nothing for it
    expect(idsOf(granted.vendorLegitimateInterests)).toEqual([25]);
    const denied = read(tcString(settings, wanted, gvl, answerAll(settings, 'denied')));
    expect(idsOf(denied.purposeLegitimateInterests)).toEqual([]);
    expect(idsOf(denied.vendorLegitimateInterests)).toEqual([]);
  });

  it('has the publisher’s restrictions; one that cannot be read forbids', () => {
    const restrictions = [
      { purpose: 2, type: 'require-consent', vendors: [25] },
      { purpose: 3, type: 'else' },
      { purpose: 99, type: 'not-allowed' },
      'nothing',
    ];
    const model = read(
      tcString(settings, { ...plan, ...planOf({ restrictions }) }, gvl, answerAll(settings, 'granted')),
    );
    const found = model.publisherRestrictions
      .getRestrictions()
      .map((one) => [
        one.purposeId,
        one.restrictionType,
        model.publisherRestrictions.getVendors(one).filter((id) => gvl.vendors[id]),
      ]);
    expect(found).toEqual([
      [2, 1, [25]],
      [3, 0, [8, 25, 755]],
    ]);
  });
});

describe('an Additional Consent string', () => {
  it('has the providers that were granted, then those that were only disclosed', () => {
    const say = (answers: Record<string, Choice>): string =>
      additionalConsent(settings, plan, decisionOf(settings, answers));
    expect(say({ adverts: 'granted', retarget: 'granted' })).toBe('2~12.89~dv.');
    expect(say({ adverts: 'granted', retarget: 'denied' })).toBe('2~89~dv.12');
    expect(say({ adverts: 'denied', retarget: 'denied' })).toBe('2~~dv.12.89');
    expect(say({ retarget: 'granted' })).toBe('2~12~dv.89');
  });

  it('is not there where the site names no provider', () => {
    expect(additionalConsent(settings, planOf({ providers: {} }), answerAll(settings, 'granted'))).toBe('');
  });
});

describe('a vendor list', () => {
  it.each([
    ['nothing', undefined],
    ['a text', 'vendors'],
    ['of version 2', createVendorList({ gvlSpecificationVersion: 2 })],
    ['without vendors', createVendorList({ vendors: [] })],
    ['with a vendor under another’s id', createVendorList({ vendors: { 9: { id: 8 } } })],
    ['with a vendor without purposes', createVendorList({ vendors: { 9: { id: 9, purposes: 'all' } } })],
    ['without a version', createVendorList({ vendorListVersion: 0 })],
    ['whose parts are a prototype’s', Object.create(createVendorList()) as object],
  ])('that is %s is none', (_, given) => {
    expect(() => readVendorList(given)).toThrow(TypeError);
  });
});
