// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { matchPattern } from '../../../src/lib/matchPattern.js';

describe('a pattern', () => {
  it.each([
    ['_ga', '_ga', true],
    ['_ga', '_gat', false],
    ['_ga', 'x_ga', false],
    ['_ga_*', '_ga_ABC', true],
    ['_ga_*', '_ga', false],
    ['a.b', 'axb', false],
    ['*_x', 'any_x', true],
    ['a+b', 'a+b', true],
    ['a|b', 'a', false],
    ['', '', true],
    ['*', '', true],
    ['*', 'any\nline', true],
    ['a*b*c', 'abc', true],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'aXc', false],
    ['a*b*c', 'xabc', false],
    ['ab*bc', 'abc', false],
    ['a**c', 'abc', true],
    ['*a', 'ba', true],
    ['*a', 'ab', false],
  ])('%s and %s: %s', (pattern, name, expected) => {
    expect(matchPattern(pattern, name)).toBe(expected);
  });

  it('takes a pattern without a star as the name itself, whatever characters it has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.string({ unit: 'grapheme-ascii' }), (pattern, name) => {
        fc.pre(!pattern.includes('*'));
        expect(matchPattern(pattern, name)).toBe(pattern === name);
      }),
    );
  });

  it('fits what the same pattern with `.*` fits', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 });
    const plain = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 12 });
    fc.assert(
      fc.property(text, plain, (pattern, name) => {
        const source = pattern.replace(/\*+/g, '[^]*');
        expect(matchPattern(pattern, name)).toBe(new RegExp(`^${source}$`).test(name));
      }),
      { numRuns: 2000 },
    );
  });

  it('looks for each part once, however many stars there are', () => {
    const indexOf = vi.spyOn(String.prototype, 'indexOf');
    matchPattern(`${'a*'.repeat(30)}b`, 'a'.repeat(300));
    const { length } = indexOf.mock.calls;
    indexOf.mockRestore();
    expect(length).toBe(30);
  });
});
