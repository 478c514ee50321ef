// @vitest-environment node
import { GppModel } from '@iabgpp/cmpapi';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGppData } from '../../../src/iab/readGppData.js';
import { usSections } from '../../../src/iab/usSection.js';
import { vectors } from './vectors.js';

const OPEN = { SaleOptOutNotice: 1, SharingOptOutNotice: 1, SaleOptOut: 2, SharingOptOut: 2, Gpc: false };
const say = (section: unknown, more: object = {}) =>
  readGppData(
    {
      pingData: {
        cmpStatus: 'loaded',
        signalStatus: 'ready',
        applicableSections: [8],
        parsedSections: { usca: section },
        ...more,
      },
    },
    true,
  );

describe('what another platform says by GPP', () => {
  it('is a grant where notice was given and nothing was opted out of, in the library’s shape and the specification’s', () => {
    expect(say(OPEN)).toEqual({ isGranted: true });
    expect(say([{ ...OPEN, Gpc: undefined }, { Gpc: false }])).toEqual({ isGranted: true });
    expect(say({ ...OPEN, SharingOptOut: 0, SharingOptOutNotice: 0 })).toEqual({ isGranted: true });
  });

  it.each([
    ['sale', { SaleOptOut: 1 }],
    ['sharing', { SharingOptOut: 1 }],
    ['targeted advertising', { TargetedAdvertisingOptOut: 1 }],
    ['everything, by Global Privacy Control', { Gpc: true }],
    ['everything, by the mode of a service provider', { MspaServiceProviderMode: 1 }],
    ['everything, by that mode as later sections write it', { MspaMode: 2 }],
    ['a child’s data', { KnownChildSensitiveDataConsents: [0, 1] }],
    ['the data of a child of any age', { KnownChildSensitiveDataConsents: 1 }],
    ['what there was no notice of', { SaleOptOutNotice: 2 }],
    ['what cannot be read', { SaleOptOut: '2' }],
    ['what is out of range', { SharingOptOut: 3 }],
  ])('is no grant with an opt-out of %s', (_, more) => {
    expect(say({ ...OPEN, ...more })).toEqual({ isGranted: false });
  });

  it('is no grant without an opt-out that could have been taken', () => {
    for (const section of [undefined, null, [], {}, 'usca', { SaleOptOut: 0 }, Object.create(OPEN)])
      expect(say(section)).toEqual({ isGranted: false });
  });

  it('needs every section that applies', () => {
    const both = (usnat: object) => say(OPEN, { applicableSections: [7, 8], parsedSections: { usca: OPEN, usnat } });
    expect(both(OPEN)).toEqual({ isGranted: true });
    expect(both({ ...OPEN, SaleOptOut: 1 })).toEqual({ isGranted: false });
    expect(both({})).toEqual({ isGranted: false });
    expect(say(OPEN, { applicableSections: [8, 6] })).toBe('unknown');
  });

  it('is nothing of the US where none of its sections applies', () => {
    for (const applicableSections of [[-1], [2]]) expect(say(OPEN, { applicableSections })).toBe('elsewhere');
    for (const applicableSections of [[], [5], [6], [99], 'none', undefined])
      expect(say(OPEN, { applicableSections })).toBe('unknown');
  });

  it('is not known before it is ready, and as it was while it is not ready again', () => {
    expect(say(OPEN, { signalStatus: 'not ready' })).toBeUndefined();
    for (const cmpStatus of ['stub', 'loading', 'error', undefined]) expect(say(OPEN, { cmpStatus })).toBe('unknown');
    expect(readGppData({ pingData: {} }, false)).toBe('unknown');
  });

  it.each(vectors)('is no grant in the library’s own vector for %s: %s', (name, string) => {
    const model = new GppModel();
    model.decodeSection(name, string);
    const { id } = usSections.find((section) => section.name === name)!;
    const more = { applicableSections: [id], parsedSections: { [name]: model.getSection(name) as object } };
    expect(say(undefined, more)).toEqual({ isGranted: false });
    // the same visitor, not having opted out, and no child
    for (const field of ['SaleOptOut', 'SharingOptOut', 'TargetedAdvertisingOptOut'])
      if (field in model.getSection(name)) model.setFieldValue(name, field, 2);
    const section = model.getSection(name) as Record<string, unknown>;
    if ('Gpc' in section) model.setFieldValue(name, 'Gpc', false);
    const children = section['KnownChildSensitiveDataConsents'];
    if (children !== undefined)
      model.setFieldValue(name, 'KnownChildSensitiveDataConsents', Array.isArray(children) ? children.map(() => 0) : 0);
    const open = { applicableSections: [id], parsedSections: { [name]: model.getSection(name) as object } };
    expect(say(undefined, open)).toEqual({ isGranted: true });
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (data, success) => {
        readGppData(data, success);
        say(data, { parsedSections: { usca: success } });
      }),
    );
  });
});
