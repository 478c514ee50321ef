/** What a vendor list says of the mapped vendors, and what the first layer names. */
import { describe, expect, it } from 'vitest';
import { namesOfAsked } from '../../../src/iab/namesOfAsked.js';
import { declaredBy, isTold, tcfFacts } from '../../../src/iab/tcfFacts.js';
import { settingsOf } from '../settings.js';
import { planFor } from './tcfAnswers.js';
import { createVendorList } from './vendorList.js';

const settings = settingsOf({ region: 'DE' });
const factsFor = (more: object = {}, list: object = createVendorList()) =>
  tcfFacts(
    list,
    planFor(
      {
        ...{ cmpId: 300, cmpVersion: 2, vendorList: '/list.json', publisherCountry: 'DE' },
        vendors: { adverts: 755, counter: 25, film: 8, retarget: 900 },
        purposes: { 1: 'advertising', 2: 'advertising', 7: 'advertising', 9: 'advertising' },
        specialFeatures: { 1: 'advertising', 2: 'advertising' },
        legitimateInterests: [2, 9],
        ...more,
      },
      settings,
    ),
  );

describe('what a list says of the mapped vendors', () => {
  it('is who is still in it, and what is mapped and used by any of them', () => {
    const { vendors, ...rest } = factsFor();
    expect(vendors.map(({ name }) => name)).toEqual(['Vendor 25', 'Vendor 755', 'Vendor 8']);
    // 9 is nobody's, and 7 no interest of this site's
    expect(rest).toEqual({
      ...{ purposes: [1, 2, 7], interests: [2], specialFeatures: [1], specialPurposes: [1], features: [2] },
    });
  });

  it('follows restrictions as far as a vendor is flexible', () => {
    const restrictions = [
      { purpose: 2, type: 'require-consent' },
      { purpose: 10, type: 'require-consent', vendors: [25] },
      { purpose: 1, type: 'not-allowed', vendors: [8] },
      { purpose: 3, type: 'require-legitimate-interest' },
    ];
    const of = (id: number) => {
      const { purposes, interests } = factsFor({ restrictions }).vendors.find((vendor) => vendor.id === id)!;
      return [purposes, interests];
    };
    // 25 is not flexible for 10
    expect(of(25)).toEqual([
      [1, 3, 2],
      [7, 10],
    ]);
    expect(of(8)).toEqual([[2, 3, 4, 7], []]);
    expect(factsFor({ restrictions }).interests).toEqual([]);
  });

  it('is nothing of what is no list', () => {
    for (const list of [{}, { vendors: 'all' }, { vendors: { 8: 'x' } }, Object.create(createVendorList()) as object])
      expect(factsFor({}, list)).toMatchObject({ vendors: [], purposes: [] });
  });
});

describe('what a vendor has declared', () => {
  it('was told of as long as nothing has come to it', () => {
    const vendor = { purposes: [1, 3], legIntPurposes: [2] };
    expect(declaredBy(vendor)).toBe('p1 p3 i2');
    expect(isTold('p1 p3 i2', vendor)).toBe(true);
    expect(isTold('p1 p3 i2', { purposes: [1] })).toBe(true);
    // the same purpose on another basis is another thing
    for (const grown of [{ purposes: [1, 2] }, { purposes: [1], specialFeatures: [1] }])
      expect(isTold('p1 p3 i2', grown)).toBe(false);
    expect([isTold(undefined, vendor), isTold('', vendor), isTold('', {})]).toEqual([false, false, true]);
  });
});

describe('the names of the first layer', () => {
  const list = createVendorList();
  const name = (stacks: number[], purposes = [1, 2, 7, 10]) =>
    namesOfAsked(list, { purposes, specialFeatures: [1] }, stacks);

  it('are those of purposes and special features, or of stacks in their place', () => {
    const specialFeatures = ['Special feature 1'];
    expect(name([])).toEqual({ purposes: ['Purpose 1', 'Purpose 2', 'Purpose 7', 'Purpose 10'], specialFeatures });
    expect(name([1])).toEqual({ purposes: ['Stack 1', 'Purpose 1', 'Purpose 10'], specialFeatures });
  });

  it('have no purpose twice, and no stack of what is not asked for', () => {
    expect(name([1, 2]).purposes).toEqual(['Stack 1', 'Purpose 1', 'Purpose 10']);
    expect(name([1], [1, 2]).purposes).toEqual(['Purpose 1', 'Purpose 2']);
    expect(name([3, 99]).purposes).toEqual(['Purpose 1', 'Purpose 2', 'Purpose 7', 'Purpose 10']);
  });
});
