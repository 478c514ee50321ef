import { describe, expect, it } from 'vitest';
import { isGdprRegion } from '../../../src/iab/gdprRegions.js';
import { readTcfOptions, type TcfPlan } from '../../../src/iab/readTcfOptions.js';
import { profiles } from '../../../src/regimes/profiles.js';

const GIVEN = { cmpId: 300, cmpVersion: 1, vendorList: '/vendor-list.json' };
const read = (more: object, region = ''): ReturnType<typeof readTcfOptions> =>
  readTcfOptions({ ...GIVEN, ...more }, { region });

describe('the options of TCF', () => {
  it.each([
    ['no id', { cmpId: undefined }],
    ['an id that is nobody’s', { cmpId: 1 }],
    ['an id that no string can hold', { cmpId: 4096 }],
    ['an id that is no number', { cmpId: 'mine' }],
    ['no version', { cmpVersion: undefined }],
  ])('are refused with %s', (_, more) => {
    expect(read(more)).toBe('tcf-no-cmp');
  });

  it('are refused where they are not the object’s own', () => {
    expect(readTcfOptions(Object.create(GIVEN), { region: '' })).toBe('tcf-no-cmp');
    for (const given of [undefined, null, 'x', 7, [GIVEN]])
      expect(readTcfOptions(given, { region: '' })).toBe('tcf-no-cmp');
  });

  it('are refused without the address of a list', () => {
    for (const vendorList of [undefined, '', 'javascript:1', 'data:application/json,{}', 'https://', 7])
      expect(read({ vendorList })).toBe('tcf-no-list');
  });

  it('are refused with the list of the framework’s own servers', () => {
    for (const host of [
      'vendor-list.consensu.org',
      'vendorlist.consensu.org',
      'VENDOR-LIST.consensu.org.',
      'consensu.org',
    ])
      expect(read({ vendorList: `https://${host}/v3/vendor-list.json` })).toBe('tcf-foreign-list');
    for (const vendorList of [
      'https://cdn.example/consensu.org.json',
      'https://notconsensu.org/list.json',
      '/list.json',
    ])
      expect(read({ vendorList })).toBeTypeOf('object');
  });

  it('leave what cannot be read with nothing that could be granted', () => {
    const plan = read({
      vendors: { a: 7, b: '8', c: 0, d: 'x', e: 7 },
      purposes: { 1: ['a', 2], 2: [], 3: 'a', 25: 'a', x: 'a', 4: { length: 1 } },
      legitimateInterests: [2, 3, 1, 'x', 11],
      publisherCountry: 'nowhere',
    }) as TcfPlan;
    expect([...plan.vendors]).toEqual([
      [7, ['a', 'e']],
      [8, ['b']],
    ]);
    expect([...plan.purposes]).toEqual([
      [1, []],
      [2, []],
      [3, ['a']],
      [4, []],
    ]);
    expect(plan.legitimateInterests).toEqual([2, 11]);
    expect(plan.publisherCountry).toBe('AA');
  });
});

describe('where the GDPR is taken to apply', () => {
  it('is where the profiles say so, and in Switzerland', () => {
    for (const { regions, isGdpr } of profiles)
      for (const region of regions) expect(isGdprRegion(region), region).toBe(isGdpr || region === 'CH');
  });

  it('is also where the region is not known', () => {
    for (const region of ['', '?', 'Europe']) expect(isGdprRegion(region)).toBe(true);
    expect(isGdprRegion('de-BY')).toBe(true);
    expect(isGdprRegion('us_ca')).toBe(false);
  });

  it('is also where a code is no country’s: networks say so where they do not know', () => {
    for (const region of ['XX', 'ZZ', 'AA', 'QM', 'QZ', 'XA', 'XZ', 'T1', 'zz-1', 'XK'])
      expect(isGdprRegion(region), region).toBe(true);
    for (const region of ['QA', 'ZA', 'AE', 'WS']) expect(isGdprRegion(region), region).toBe(false);
  });

  it('is what the site says it is, where it does', () => {
    expect((read({ gdprApplies: false }, 'DE') as TcfPlan).applies).toBe(false);
    expect((read({ gdprApplies: 'no' }, 'DE') as TcfPlan).applies).toBe(true);
  });
});
