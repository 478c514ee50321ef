// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readSignalOptions } from '../../../src/signals/readSignalOptions.js';

const read = (signals: unknown): object => readSignalOptions({ signals: signals as object }, 'made-up' as never);

describe('readSignalOptions', () => {
  it('gives what was set, and nothing where it is none', () => {
    expect({ ...read({ 'made-up': { colour: 'red' } }) }).toEqual({ colour: 'red' });
    for (const signals of [undefined, null, 'made-up', {}, { 'made-up': null }, { 'made-up': true }])
      expect(Object.keys(read(signals))).toEqual([]);
  });

  it('gives nothing of a prototype', () => {
    expect('colour' in read(Object.create({ 'made-up': { colour: 'red' } }))).toBe(false);
    expect('colour' in read({ 'made-up': Object.create({ colour: 'red' }) })).toBe(false);
  });
});
