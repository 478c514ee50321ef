// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type Wishes, wishFor } from '../../../src/regimes/wishFor.js';

const wishes: Wishes = {
  JP: { analytics: 'notice', advertising: 'opt-out' },
  US: 'opt-out',
  'US-CA': { functional: 'none' },
};

describe('what a site wishes for a region', () => {
  it.each([
    ['JP', 'analytics', 'notice'],
    ['JP-13', 'advertising', 'opt-out'],
    ['JP', 'social', undefined],
    ['US-TX', 'social', 'opt-out'],
    ['US-CA', 'functional', 'none'],
    ['US-CA', 'analytics', 'opt-out'],
    ['DE', 'analytics', undefined],
    ['', 'analytics', undefined],
    ['JP', 'constructor', undefined],
    ['constructor', 'analytics', undefined],
  ])('in %s, for %s, is %s', (region, purpose, wish) => {
    expect(wishFor(wishes, region, { purpose, isAdvertising: purpose === 'advertising' })).toBe(wish);
  });
});
