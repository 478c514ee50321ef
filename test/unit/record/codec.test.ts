// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConsentRecord, formatRecord, parseRecord, token } from '../../../src/record/codec.js';
import type { Choice } from '../../../src/types/index.js';

const record = fc.record({
  isWhole: fc.boolean(),
  seen: fc.oneof(fc.constant(''), fc.string().map(token)),
  at: fc.integer({ min: 1_700_000_000, max: 4_000_000_000 }),
  policy: fc.string().map(token),
  choices: fc
    .dictionary(fc.string().map(token), fc.constantFrom<Choice>('granted', 'denied'), { maxKeys: 60 })
    .map((choices): Record<string, Choice> => Object.assign(Object.create(null), choices)),
});

describe('token', () => {
  it('is the one that docs/record.md prints, so that servers can make it too', () => {
    expect(token('analytics')).toMatchInlineSnapshot(`"i0QQ"`);
    expect(token('google-ads')).toMatchInlineSnapshot(`"HWLn"`);
    expect(token('google-ads advertising')).toMatchInlineSnapshot(`"U/6R"`);
    expect(token('google-ads advertising gpc')).toMatchInlineSnapshot(`"txOQ"`);
    expect(token('2026-04-01')).toMatchInlineSnapshot(`"fiyw"`);
    expect(token('')).toMatchInlineSnapshot(`"xZ0c"`);
  });

  it('has four characters, whatever the id', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (id) => /^[\w+/]{4}$/.test(token(id))));
  });
});

describe('the record', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(record, (written) => {
        expect(parseRecord(formatRecord(written, 4000))).toEqual(written);
      }),
    );
  });

  it('never exceeds its limit, and what it leaves out it does not grant', () => {
    fc.assert(
      fc.property(record, fc.integer({ min: 40, max: 200 }), (written, limit) => {
        const text = formatRecord(written, limit);
        expect(text.length).toBeLessThanOrEqual(limit);
        const read = parseRecord(text)!;
        for (const id in read.choices) expect(read.choices[id]).toBe(written.choices[id]);
      }),
    );
  });

  it('holds 43 answers in a cookie of 200 bytes, name included', () => {
    const ids = Array.from({ length: 43 }, (_, index) => token(`vendor-${index}`));
    const choices = Object.fromEntries(ids.map((id) => [id, 'granted' as const]));
    const text = formatRecord(
      { isWhole: true, seen: '', at: 1_800_000_000, policy: token('1'), choices },
      200 - 'sekisho='.length,
    );
    expect(Object.keys(parseRecord(text)!.choices)).toHaveLength(43);
  });

  it('counts as none when it is anything but wholly a record', () => {
    const valid = formatRecord(
      { isWhole: true, seen: '', at: 1_800_000_000, policy: 'abcd', choices: { wxyz: 'granted' } },
      200,
    );
    expect(parseRecord(valid)).toBeDefined();
    const foreign = [
      '',
      '1',
      'true',
      '{}',
      '1....',
      `4${valid.slice(1)}`,
      `${valid}.`,
      `${valid}.abc`,
      `${valid}.abcd.abcd`,
      `${valid}x`,
      ` ${valid}`,
      `${valid};`,
      '1.',
    ];
    const types = [undefined, null, 1, {}, [], [valid], true, new String(valid)];
    for (const value of [...foreign, ...types]) expect(parseRecord(value)).toBeUndefined();
    expect(parseRecord(`1.t5k2x1.abcd.${'wxyz'.repeat(2000)}.`)).toBeUndefined();
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(text !== valid);
        expect(parseRecord(text)).toBeUndefined();
      }),
    );
  });

  it('never grants more when any one character is changed, except where that makes another id', () => {
    const written: ConsentRecord = {
      isWhole: true,
      seen: '',
      at: 1_800_000_000,
      policy: 'abcd',
      choices: { wxyz: 'denied' },
    };
    const valid = formatRecord(written, 200);
    fc.assert(
      fc.property(fc.nat(valid.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, character) => {
        const read = parseRecord(valid.slice(0, at) + character + valid.slice(at + 1));
        expect(read?.choices.wxyz).not.toBe('granted');
      }),
    );
  });

  it('reads whole answers and partial ones, and no other kind', () => {
    expect(parseRecord('3.t5k2x1.abcd.wxyz.')).toMatchObject({ isWhole: true, seen: '' });
    expect(parseRecord('2.t5k2x1.abcd.wxyz..mnop')).toMatchObject({ isWhole: false, seen: 'mnop' });
    for (const kind of '0145') expect(parseRecord(`${kind}.t5k2x1.abcd.wxyz.`)).toBeUndefined();
  });

  it('denies what stands on both lists', () => {
    expect(parseRecord('2.t5k2x1.abcd.wxyz.wxyz')!.choices.wxyz).toBe('denied');
    expect(parseRecord('3.t5k2x1.abcd.wxyz.wxyz.abcd')!.choices.wxyz).toBe('denied');
  });
});
