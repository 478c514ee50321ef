// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agesOf } from '../../../src/regimes/agesOf.js';
import { forAge } from '../../../src/regimes/forAge.js';
import { profileOf, profilesOf } from '../../../src/regimes/profiles.js';
import { ruleFor } from '../../../src/regimes/ruleFor.js';
import type { Rule, Rules, Subject } from '../../../src/regimes/Rules.js';
import { rulesOf } from '../../../src/regimes/rulesOf.js';
import { strictest } from '../../../src/regimes/strictest.js';
import type { Regime } from '../../../src/types/index.js';
import { anyRegime, anyRegion, anyRules, anySubject, mildness } from './arbitrary.js';

const runs = { numRuns: 2000 };
const anyWish = fc.option(anyRegime, { nil: undefined });

/** What a rule lets happen where nobody has answered, and where somebody has accepted everything. */
const grantedBySilence = ({ regime, isLocked }: Rule): boolean => regime !== 'opt-in' && !isLocked;
const grantedByAll = ({ isLocked, isApart }: Rule): boolean => !isLocked && !isApart;

const advertising: Subject = { purpose: 'advertising', isAdvertising: true };
const analytics: Subject = { purpose: 'analytics', isAdvertising: false };
const counter: Subject = { ...analytics, exemption: 'statistics' };

const regimeIn = (region: string, subject: Subject, wish?: Regime): Regime =>
  ruleFor(rulesOf(region), subject, false, wish).regime;

describe('a rule', () => {
  it('is never milder than any profile that may hold for the region', () => {
    fc.assert(
      fc.property(anyRegion, anySubject, fc.boolean(), anyWish, (region, subject, gpc, wish) => {
        const rule = ruleFor(rulesOf(region), subject, gpc, wish);
        for (const { rules } of profilesOf(region)) {
          const alone = ruleFor(rules, subject, gpc, wish);
          expect(mildness(rule.regime)).toBeLessThanOrEqual(mildness(alone.regime));
          if (grantedBySilence(rule)) expect(grantedBySilence(alone)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('is never milder than any of the rules it is made of', () => {
    fc.assert(
      fc.property(fc.array(anyRules, { minLength: 1, maxLength: 4 }), anySubject, anyWish, (all, subject, wish) => {
        const { regime } = ruleFor(strictest(all), subject, false, wish);
        for (const rules of all)
          expect(mildness(regime)).toBeLessThanOrEqual(mildness(ruleFor(rules, subject, false, wish).regime));
      }),
      runs,
    );
  });

  it('follows the site’s wish where it is stricter, and as far as the law lets it be milder', () => {
    fc.assert(
      fc.property(anyRules, anySubject, anyRegime, (rules, subject, wish) => {
        const { regime } = ruleFor(rules, subject, false, wish);
        expect(mildness(regime)).toBeLessThanOrEqual(mildness(wish));
        expect(mildness(regime)).toBeLessThanOrEqual(mildness(ruleFor(rules, subject, false, 'none').regime));
      }),
      runs,
    );
  });

  it('is opt-in where the region is not known, whatever the site wishes', () => {
    const unknown = anyRegion.filter((region) => profileOf(region).id === 'default');
    fc.assert(
      fc.property(unknown, anySubject, fc.boolean(), anyWish, (region, subject, gpc, wish) => {
        expect(ruleFor(rulesOf(region), subject, gpc, wish).regime).toBe('opt-in');
      }),
      runs,
    );
  });

  it('is never notice nor none where the GDPR applies', () => {
    const gdpr = anyRegion.filter((region) => profilesOf(region).some(({ isGdpr }) => isGdpr));
    fc.assert(
      fc.property(gdpr, anySubject, anyWish, (region, subject, wish) => {
        const { regime } = ruleFor(rulesOf(region), subject, false, wish);
        expect(['opt-in', 'opt-out']).toContain(regime);
        // and an opt-out only for what is exempt and feeds no advertising
        if (regime === 'opt-out') expect(subject.exemption && !subject.isAdvertising).toBe(true);
      }),
      runs,
    );
  });

  it('grants nothing by Global Privacy Control, and nothing that sells, shares or advertises beside it', () => {
    fc.assert(
      fc.property(anyRules, anySubject, anyWish, (rules, subject, wish) => {
        const [without, beside] = [false, true].map((gpc) => ruleFor(rules, subject, gpc, wish)) as [Rule, Rule];
        expect(beside.regime).toBe(without.regime);
        if (grantedBySilence(beside)) expect(grantedBySilence(without)).toBe(true);
        if (grantedByAll(beside)) expect(grantedByAll(without)).toBe(true);
        if (!subject.isAdvertising) expect(beside).toEqual(without);
        // under opt-in the core keeps it out of "all"
        else
          expect([grantedBySilence(beside), beside.isLocked || beside.regime]).toEqual([
            false,
            beside.regime === 'opt-in' ? 'opt-in' : true,
          ]);
      }),
      runs,
    );
  });

  it('asks by itself for messages and sensitive data, everywhere', () => {
    fc.assert(
      fc.property(anyRules, anySubject, anyWish, (rules, subject, wish) => {
        for (const more of [{ isSensitive: true }, { isCommunication: true }])
          expect(ruleFor(rules, { ...subject, ...more }, false, wish)).toMatchObject({
            regime: 'opt-in',
            isApart: true,
          });
      }),
    );
  });

  it('is as strict for a purpose of the site’s own as for the strictest', () => {
    fc.assert(
      fc.property(anyRules, anyWish, (rules, wish) => {
        const regimeOf = (purpose: string): number =>
          mildness(ruleFor(rules, { purpose, isAdvertising: false }, false, wish).regime);
        const standard = ['functional', 'social', 'analytics', 'advertising'].map(regimeOf);
        expect(regimeOf('our-own')).toBeLessThanOrEqual(Math.min(...standard));
      }),
    );
  });

  it.each([
    ['DE', advertising, undefined, 'opt-in'],
    ['DE', advertising, 'notice', 'opt-in'],
    ['GP', analytics, 'none', 'opt-in'],
    ['GB', analytics, undefined, 'opt-in'],
    ['GB', counter, undefined, 'opt-out'],
    ['GB', counter, 'none', 'opt-out'],
    ['GB', counter, 'opt-in', 'opt-in'],
    ['GB', { ...counter, isAdvertising: true }, undefined, 'opt-in'],
    ['GB', { ...counter, isIdentified: true }, undefined, 'opt-in'],
    ['DE', counter, undefined, 'opt-in'],
    ['CH', analytics, 'opt-out', 'opt-out'],
    ['CH', advertising, 'opt-out', 'opt-in'],
    ['US-CA', advertising, undefined, 'opt-out'],
    ['US-CA', advertising, 'none', 'opt-out'],
    ['US-CA', analytics, 'none', 'none'],
    ['US-CA', { ...analytics, isAdvertising: true }, 'none', 'opt-out'],
    ['US-WY', advertising, undefined, 'opt-out'],
    ['CA-ON', advertising, undefined, 'opt-out'],
    ['CA-QC', advertising, 'opt-out', 'opt-in'],
    ['CA', advertising, 'opt-out', 'opt-in'],
    ['JP', advertising, undefined, 'opt-in'],
    ['JP', advertising, 'opt-out', 'opt-in'],
    ['JP', { ...advertising, hasEffect: true }, 'opt-out', 'opt-out'],
    ['JP', { ...advertising, hasEffect: true }, 'notice', 'opt-out'],
    ['JP', { ...analytics, isAdvertising: true }, 'notice', 'opt-in'],
    ['JP', analytics, 'notice', 'notice'],
    ['JP', { ...advertising, hasEffect: true, isIdentified: true }, 'opt-out', 'opt-in'],
    ['BR', analytics, 'opt-out', 'opt-in'],
    ['NZ', analytics, 'opt-out', 'opt-in'],
  ] as const)('in %s, for %o and a wish of %s, is %s', (region, subject, wish, regime) => {
    expect(regimeIn(region, subject, wish)).toBe(regime);
  });

  it('locks under an opt-out what Global Privacy Control refuses, and leaves it to the core under opt-in', () => {
    expect(ruleFor(rulesOf('US-TX'), advertising, true)).toEqual({ regime: 'opt-out', isLocked: true, isApart: false });
    expect(ruleFor(rulesOf('FR'), advertising, true)).toEqual({ regime: 'opt-in', isLocked: false, isApart: false });
    expect(ruleFor(rulesOf('US-TX'), analytics, true)).toEqual({ regime: 'opt-out', isLocked: false, isApart: false });
  });
});

describe('the rules that the core carries', () => {
  it('say of every subject what the profiles say', () => {
    fc.assert(
      fc.property(anyRegion, anySubject, anyWish, (region, subject, wish) => {
        const whole: Rules = strictest(profilesOf(region).map(({ rules }) => rules));
        expect(ruleFor(rulesOf(region), subject, false, wish)).toEqual(ruleFor(whole, subject, false, wish));
        expect(rulesOf(region).days).toEqual(whole.days);
      }),
      runs,
    );
  });

  it('ask again after twelve months at the earliest where somebody in America has refused', () => {
    for (const region of ['US', 'US-CA', 'US-WY']) expect(rulesOf(region).days.denied).toBeGreaterThanOrEqual(365);
    expect(rulesOf('FR').days).toEqual({ granted: 180, denied: 180 });
  });
});

describe('strictest', () => {
  it('does not depend on order or repetition', () => {
    fc.assert(
      fc.property(anyRules, anyRules, anyRules, (one, two, three) => {
        const joined = strictest([one, two, three]);
        expect(strictest([three, one, two, one])).toEqual(joined);
        expect(strictest([strictest([one, two]), three])).toEqual(joined);
      }),
    );
  });

  it('of nothing is opt-in', () => {
    expect(ruleFor(strictest([]), advertising, false, 'none').regime).toBe('opt-in');
  });

  it('does not touch what it was given', () => {
    const frozen = Object.freeze({ ...rulesOf('US'), days: Object.freeze({ granted: 1, denied: 2 }) });
    expect(strictest([frozen, rulesOf('JP')]).days).toEqual({ granted: 1, denied: 180 });
  });
});

describe('an age', () => {
  const anyMinor = fc.record({ age: fc.integer({ min: 0, max: 30 }), hasGuardian: fc.boolean() });

  it('makes nothing milder, and a higher one nothing stricter', () => {
    fc.assert(
      fc.property(anyRegion, anySubject, fc.boolean(), anyMinor, (region, subject, gpc, minor) => {
        const rule = ruleFor(rulesOf(region), subject, gpc);
        const young = forAge(rule, agesOf(region), subject, minor);
        const older = forAge(rule, agesOf(region), subject, { ...minor, age: minor.age + 1 });
        expect(mildness(young.regime)).toBeLessThanOrEqual(mildness(rule.regime));
        expect(mildness(young.regime)).toBeLessThanOrEqual(mildness(older.regime));
        if (rule.isLocked || older.isLocked) expect(young.isLocked).toBe(true);
        expect(young.isApart).toBe(rule.isApart);
      }),
      runs,
    );
  });

  it.each([
    ['US-CA', 15, false, 'opt-in', false],
    ['US-CA', 16, false, 'opt-out', false],
    ['US-CA', 12, false, 'opt-in', true],
    ['US-CA', 12, true, 'opt-in', false],
    ['US-MD', 17, true, 'opt-in', true],
    ['US-WY', 15, false, 'opt-out', false],
    ['DE', 15, false, 'opt-in', true],
    ['DE', 15, true, 'opt-in', false],
    ['IN', 17, true, 'opt-in', true],
  ] as const)('in %s, of %i (guardian: %s): %s, locked: %s', (region, age, hasGuardian, regime, isLocked) => {
    const rule = forAge(ruleFor(rulesOf(region), advertising, false), agesOf(region), advertising, {
      age,
      hasGuardian,
    });
    expect(rule).toMatchObject({ regime, isLocked });
  });

  it('is that of the profiles', () => {
    fc.assert(
      fc.property(anyRegion, anySubject, anyMinor, (region, subject, minor) => {
        const rule: Rule = { regime: 'opt-out', isLocked: false, isApart: false };
        const whole = profilesOf(region).flatMap(({ ages }) => ages);
        expect(forAge(rule, agesOf(region), subject, minor)).toEqual(forAge(rule, whole, subject, minor));
      }),
      runs,
    );
  });

  it('of somebody whose state is not known is ruled by the strictest state', () => {
    const minor = { age: 17, hasGuardian: true };
    const rule = forAge(ruleFor(rulesOf('US'), advertising, false), agesOf('US'), advertising, minor);
    expect(rule.isLocked).toBe(true);
  });
});
