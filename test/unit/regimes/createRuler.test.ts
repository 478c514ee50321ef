// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { agesOf } from '../../../src/regimes/agesOf.js';
import { createRuler, type Wished } from '../../../src/regimes/createRuler.js';
import { forAge } from '../../../src/regimes/forAge.js';
import type { Subject } from '../../../src/regimes/Rules.js';

const advertising: Subject = { purpose: 'advertising', isAdvertising: true };
const analytics: Subject = { purpose: 'analytics', isAdvertising: false };

const regimeIn = (region: string, subject: Subject, wished: Wished = {}): string =>
  createRuler(region, wished).ruleFor(subject, false).regime;

/** Minutes east of UTC, all the year. */
const setClock = (east: number) => vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(-east);

afterEach(() => vi.restoreAllMocks());

describe('a ruler', () => {
  it('leaves a site alone that says no region: what it has set holds, and nothing else', () => {
    setClock(-480);
    for (const regime of ['opt-in', 'opt-out', 'notice', 'none'] as const)
      for (const subject of [advertising, analytics]) expect(regimeIn('', subject, { regime })).toBe(regime);
    expect(regimeIn('', advertising)).toBe('opt-in');
  });

  it('goes by the region where the site has set nothing', () => {
    expect([regimeIn('US-CA', analytics), regimeIn('FR', analytics)]).toEqual(['opt-out', 'opt-in']);
  });

  it('holds the site to the region’s rules, whatever it has set for all the world', () => {
    expect(regimeIn('FR', advertising, { regime: 'none' })).toBe('opt-in');
    expect(regimeIn('US', advertising, { regime: 'none' })).toBe('opt-out');
    expect(regimeIn('US', advertising, { regime: 'opt-in' })).toBe('opt-in');
  });

  it('goes by what the site has set for the region before what it has set for all', () => {
    const wished: Wished = { regime: 'opt-in', regions: { US: 'opt-out', JP: { analytics: 'notice' } } };
    expect(regimeIn('US-TX', advertising, wished)).toBe('opt-out');
    expect(regimeIn('JP', analytics, wished)).toBe('notice');
    expect(regimeIn('JP', advertising, wished)).toBe('opt-in');
  });

  it('asks the clock only where nobody says a region and the site is milder than opt-in, and heeds it then', () => {
    const clock = setClock(60);
    expect(regimeIn('', advertising, { regime: 'opt-out' })).toBe('opt-in');
    clock.mockClear();
    for (const [region, regime] of [
      ['US', 'opt-out'],
      ['', 'opt-in'],
      ['', undefined],
    ] as const)
      createRuler(region, { regime }).ruleFor(advertising, false);
    expect(clock).not.toHaveBeenCalled();
  });

  it('rules for a minor, with a region and without one', () => {
    const ruleFor = (region: string, age: number) =>
      forAge(createRuler(region, { regime: 'opt-out' }).ruleFor(advertising, false), agesOf(region), advertising, {
        age,
      });
    expect(ruleFor('US-CA', 15)).toMatchObject({ regime: 'opt-in', isLocked: false });
    expect(ruleFor('US-MD', 15)).toMatchObject({ regime: 'opt-in', isLocked: true });
    setClock(-480);
    expect(ruleFor('', 15)).toMatchObject({ regime: 'opt-in', isLocked: true });
    expect(ruleFor('', 20)).toMatchObject({ regime: 'opt-out', isLocked: false });
  });

  it('says for how many days nobody is asked again', () => {
    expect(createRuler('US-CA', {}).days.denied).toBe(365);
    expect(createRuler('', {}).days).toEqual({ granted: 180, denied: 0 });
  });
});
