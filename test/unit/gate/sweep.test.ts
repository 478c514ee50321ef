import fc from 'fast-check';
import Cookies from 'js-cookie';
import { beforeEach, describe, expect, it } from 'vitest';
import { matches, sweep } from '../../../src/gate/sweep.js';
import type { Choice, Decision } from '../../../src/types.js';
import { vendors } from '../settings.js';

const decided = (choices: Record<string, Choice>): Decision => ({
  status: 'decided',
  unanswered: [],
  changes: [],
  regime: 'opt-in',
  via: 'api',
  at: 1,
  choices,
});

beforeEach(() => {
  for (const name of Object.keys(Cookies.get())) Cookies.remove(name);
});

describe('matches', () => {
  it.each([
    ['_ga', '_ga', true],
    ['_ga', '_gat', false],
    ['_ga', 'x_ga', false],
    ['_ga_*', '_ga_ABC', true],
    ['_ga_*', '_ga', false],
    ['a.b', 'axb', false],
    ['*_x', 'any_x', true],
    ['a+b', 'a+b', true],
  ])('%s and %s: %s', (pattern, name, expected) => {
    expect(matches(pattern, name)).toBe(expected);
  });

  it('takes a pattern without a star as the name itself, whatever characters it has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.string({ unit: 'grapheme-ascii' }), (pattern, name) => {
        fc.pre(!pattern.includes('*'));
        expect(matches(pattern, name)).toBe(pattern === name);
      }),
    );
  });
});

describe('sweep', () => {
  it('removes cookies of denied vendors only, and leaves the rest of the jar', () => {
    for (const name of ['_ga', '_ga_1', '_gcl_au', 'session', '_gat']) Cookies.set(name, '1');
    sweep(decided({ counter: 'denied', adverts: 'granted', retarget: 'denied', film: 'denied' }), vendors);
    expect(Object.keys(Cookies.get()).sort()).toEqual(['_gat', '_gcl_au', 'session']);
  });

  it('leaves a cookie that a granted vendor uses too', () => {
    Cookies.set('_ga', '1');
    const other = { id: 'other', purpose: 'advertising', cookies: ['_ga'] };
    sweep(decided({ counter: 'denied', other: 'granted' }), [...vendors, other]);
    expect(Cookies.get('_ga')).toBe('1');
  });

  it('does nothing before anybody decided', () => {
    Cookies.set('_ga', '1');
    const { at: _, ...undecided } = decided({ counter: 'denied' });
    sweep(undecided, vendors);
    expect(Cookies.get('_ga')).toBe('1');
  });
});
