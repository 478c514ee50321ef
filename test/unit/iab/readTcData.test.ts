// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTcData, type TcTerms } from '../../../src/iab/readTcData.js';

const DATA = {
  gdprApplies: true,
  cmpStatus: 'loaded',
  eventStatus: 'tcloaded',
  tcString: 'CORE.IDISCLOSED',
  purpose: { consents: { 1: true, 2: false, 3: true } },
  vendor: { consents: { 8: true, 25: true, 755: false }, disclosedVendors: { 8: true, 25: false } },
  addtlConsent: '2~89.12~dv.7',
};
const terms = (more: object = {}): TcTerms => readTcData({ ...DATA, ...more }, true) as TcTerms;

describe('what another platform says by TCF', () => {
  it('is consent to a purpose, a vendor that was disclosed, a provider', () => {
    const { hasPurpose, hasVendor, hasProvider } = terms();
    expect([1, 2, 3, 4].filter(hasPurpose)).toEqual([1, 3]);
    expect([8, 25, 755, 900].filter(hasVendor)).toEqual([8]);
    expect([7, 12, 89, 8].filter(hasProvider)).toEqual([12, 89]);
  });

  it('has the disclosed vendors in either spelling; where they are not there, the string must have them', () => {
    expect(terms({ vendor: { consents: { 8: true }, vendorsDisclosed: { 8: true } } }).hasVendor(8)).toBe(true);
    expect(terms({ vendor: { consents: { 8: true }, vendorsDisclosed: {} } }).hasVendor(8)).toBe(false);
    const vendor = { consents: { 8: true } };
    expect(terms({ vendor }).hasVendor(8)).toBe(true);
    for (const tcString of ['CORE', 'CORE.YPUBLISHER', 'I.Y'])
      expect(terms({ vendor, tcString }).hasVendor(8)).toBe(false);
  });

  it('reads both versions of the Additional Consent string, and nothing else', () => {
    const providers = (addtlConsent: unknown): boolean => terms({ addtlConsent }).hasProvider(12);
    for (const string of ['1~12', '1~7.12', '2~12~dv.', '2~12~dv', '2~7.12~dv.9']) expect(providers(string)).toBe(true);
    for (const string of ['2~~dv.12', '3~12', '12', '2~112~dv.', '', undefined, 12, ['1~12']])
      expect(providers(string)).toBe(false);
  });

  it('is that the law does not apply, or that nothing is known', () => {
    for (const gdprApplies of [false, 0]) expect(readTcData({ ...DATA, gdprApplies }, true)).toBe('elsewhere');
    for (const gdprApplies of [undefined, null, 'true', 'false', 2])
      expect(readTcData({ ...DATA, gdprApplies }, true)).toBe('unknown');
    for (const more of [{ cmpStatus: 'error' }, { tcString: '' }, { tcString: 7 }, { eventStatus: 'else' }])
      expect(readTcData({ ...DATA, ...more }, true)).toBe('unknown');
    for (const success of [false, undefined, 1, 'true']) expect(readTcData(DATA, success)).toBe('unknown');
  });

  it('changes nothing while its interface stands', () => {
    expect(readTcData({ ...DATA, eventStatus: 'cmpuishown' }, true)).toBeUndefined();
  });

  it('is not what a prototype says', () => {
    const inherited = Object.create(DATA) as object;
    expect(readTcData(inherited, true)).toBe('unknown');
    expect(terms({ purpose: Object.create(DATA.purpose) as object }).hasPurpose(1)).toBe(false);
    const consents = Object.create({ 1: true }) as object;
    expect(terms({ purpose: { consents } }).hasPurpose(1)).toBe(false);
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (data, success) => {
        readTcData(data, success);
        const some = readTcData({ ...DATA, purpose: data, vendor: success, addtlConsent: data }, true) as TcTerms;
        expect([some.hasVendor(8), some.hasProvider(12)].every((is) => typeof is === 'boolean')).toBe(true);
      }),
    );
  });
});
