// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grantedIds, type HeardBoth } from '../../../src/iab/grantedIds.js';
import { readFollowOptions } from '../../../src/iab/readFollowOptions.js';
import type { TcTerms } from '../../../src/iab/readTcData.js';
import { settingsOf } from '../settings.js';

const settings = settingsOf();
const plan = readFollowOptions({
  vendors: { adverts: 755, counter: 25, film: '8' },
  providers: { retarget: 12 },
  purposes: { advertising: [1, 2, 3], analytics: [8], functional: [] },
});
const termsOf = (purposes: number[], vendors: number[], providers: number[] = []): TcTerms => ({
  hasPurpose: (number) => purposes.includes(number),
  hasVendor: (number) => vendors.includes(number),
  hasProvider: (number) => providers.includes(number),
});
const granted = (heard: Partial<HeardBoth>): readonly string[] | undefined =>
  grantedIds({ tcf: 'absent', gpp: 'absent', ...heard }, plan, settings);

describe('what is granted where another platform is followed', () => {
  it('needs a vendor’s consent, that of every purpose of its own, and that to use the browser’s storage', () => {
    expect(granted({ tcf: termsOf([1, 2, 3], [755], [12]) })).toEqual(['advertising', 'adverts', 'retarget']);
    expect(granted({ tcf: termsOf([1, 2], [755], [12]) })).toEqual([]);
    expect(granted({ tcf: termsOf([8], [25]) })).toEqual(['analytics']);
    expect(granted({ tcf: termsOf([1, 8], [25]) })).toEqual(['analytics', 'counter']);
    // an empty list of purposes is for GPP alone
    expect(granted({ tcf: termsOf([1, 2, 3, 8], [8, 755]) })).toEqual(['analytics', 'advertising', 'adverts']);
  });

  it('is by GPP all that is named, or nothing', () => {
    const all = ['functional', 'analytics', 'advertising', 'counter', 'adverts', 'retarget', 'film'];
    expect(granted({ gpp: { isGranted: true } })).toEqual(all);
    expect(granted({ gpp: { isGranted: false } })).toEqual([]);
  });

  it('needs both where both speak', () => {
    const tcf = termsOf([1, 2, 3], [755]);
    expect(granted({ tcf, gpp: { isGranted: true } })).toEqual(['advertising', 'adverts']);
    expect(granted({ tcf, gpp: 'elsewhere' })).toEqual(['advertising', 'adverts']);
    expect(granted({ tcf, gpp: { isGranted: false } })).toEqual([]);
    expect(granted({ tcf: 'elsewhere', gpp: { isGranted: false } })).toEqual([]);
  });

  it('is not known where either does not know, or nobody speaks', () => {
    expect(granted({})).toBeUndefined();
    expect(granted({ tcf: termsOf([1, 2, 3], [755]), gpp: 'unknown' })).toBeUndefined();
    expect(granted({ tcf: 'unknown', gpp: { isGranted: true } })).toBeUndefined();
  });

  it('is nothing where no law is said to apply, unless the site says otherwise', () => {
    for (const heard of [{ tcf: 'elsewhere' }, { gpp: 'elsewhere' }] as const) {
      expect(granted(heard)).toEqual([]);
      for (const elsewhere of ['denied', 'yes', true, undefined])
        expect(
          grantedIds(
            { tcf: 'absent', gpp: 'absent', ...heard },
            readFollowOptions({ purposes: { analytics: [8] }, elsewhere }),
            settings,
          ),
        ).toEqual([]);
      const open = readFollowOptions({ purposes: { analytics: [8] }, elsewhere: 'granted' });
      expect(grantedIds({ tcf: 'absent', gpp: 'absent', ...heard }, open, settings)).toEqual(['analytics', 'counter']);
    }
  });

  it('never has a vendor without its purpose', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 10 }));
    fc.assert(
      fc.property(
        numbers,
        fc.uniqueArray(fc.constantFrom(8, 25, 755)),
        fc.constantFrom<number[]>([], [12]),
        (purposes, ids, more) => {
          const found = granted({ tcf: termsOf(purposes, ids, more) })!;
          for (const { id, purpose } of settings.vendors) if (found.includes(id)) expect(found).toContain(purpose);
        },
      ),
    );
  });

  it('is nothing with options that cannot be read, whatever is heard', () => {
    const all: TcTerms = { hasPurpose: () => true, hasVendor: () => true, hasProvider: () => true };
    fc.assert(
      fc.property(fc.anything(), (given) => {
        const wild = readFollowOptions({ vendors: given, providers: given, purposes: { advertising: [given] } });
        const ids = grantedIds({ tcf: all, gpp: 'absent' }, wild, settings)!;
        const isNumber = ['number', 'string'].includes(typeof given) && Number(given) >= 1 && Number(given) <= 24;
        if (!isNumber) expect(ids).toEqual([]);
      }),
    );
    expect(
      grantedIds(
        { tcf: all, gpp: 'absent' },
        readFollowOptions(Object.create({ purposes: { advertising: [1] } })),
        settings,
      ),
    ).toEqual([]);
  });
});
