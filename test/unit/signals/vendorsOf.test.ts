// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { choiceOf, vendorsOf } from '../../../src/signals/vendorsOf.js';
import { settingsOf } from '../settings.js';

const idsOf = (vendors: readonly { readonly id: string }[]): string[] => vendors.map(({ id }) => id);

describe('vendorsOf', () => {
  it('gives those that name the signal, and those that are named by id', () => {
    expect(idsOf(vendorsOf(settingsOf(), 'google'))).toEqual(['counter', 'adverts']);
    expect(idsOf(vendorsOf(settingsOf(), 'google', 'film', 'not-declared'))).toEqual(['counter', 'adverts', 'film']);
  });

  it('takes no text for a list of signals', () => {
    const vendor = { id: 'odd', purpose: 'advertising', signals: 'google-like' as unknown as ['google'] };
    expect(vendorsOf(settingsOf({ vendors: [vendor] }), 'google')).toEqual([]);
  });
});

describe('choiceOf', () => {
  const vendors = [{ id: 'a' }, { id: 'b' }];

  it('is granted where every vendor is', () => {
    expect(choiceOf(vendors, { choices: { a: 'granted', b: 'granted' } })).toBe('granted');
    expect(choiceOf(vendors, { choices: { a: 'granted', b: 'denied' } })).toBe('denied');
  });

  it('is denied where there is none, or nothing is known of one', () => {
    expect(choiceOf([], { choices: {} })).toBe('denied');
    expect(choiceOf(vendors, { choices: { a: 'granted' } })).toBe('denied');
  });
});
