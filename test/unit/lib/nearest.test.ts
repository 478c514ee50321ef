// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/lib/nearest.js';

const IDS = ['google-analytics', 'google-ads', 'vimeo', 'x', 'hotjar'];

describe('the word that was meant', () => {
  it.each([
    ['vimoe', 'vimeo'],
    ['Vimeo', 'vimeo'],
    ['google-analitics', 'google-analytics'],
    ['googleanalytics', 'google-analytics'],
    ['google-ad', 'google-ads'],
    ['hotjr', 'hotjar'],
  ])('of %s is %s', (given, word) => expect(nearest(given, IDS)).toBe(word));

  it.each(['', 'y', 'matomo', 'analytics', 'youtube'])('of %j is none', (given) => {
    expect(nearest(given, IDS)).toBeUndefined();
  });

  it('is the word itself where there is one', () => {
    const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, fc.nat(), (all, at) => {
        const word = all[at % all.length]!;
        expect(nearest(word, all)).toBe(word);
      }),
    );
  });
});
