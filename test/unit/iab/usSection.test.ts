// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { usSection, usSections } from '../../../src/iab/usSection.js';

describe('the section of GPP for a region', () => {
  it('has the ids that GPP has given them', () => {
    expect(usSections.map(({ id, name }) => `${id}:${name}`).join(' ')).toBe(
      '7:usnat 8:usca 9:usva 10:usco 11:usut 12:usct 13:usfl 14:usmt 15:usor 16:ustx 17:usde 18:usia 19:usne 20:usnh 21:usnj 22:ustn 23:usmn 24:usmd 25:usin 26:usky 27:usri',
    );
  });

  it('is the state’s own, however the region is written', () => {
    for (const region of ['US-CA', 'us-ca', 'US_CA']) expect(usSection(region, false)?.name).toBe('usca');
    expect(usSection('US-RI', false)?.id).toBe(27);
  });

  it('is the national one where the state has none, or neither it nor the country is known', () => {
    for (const region of ['US-WA', 'US-NAT', 'US', 'US-', 'US-06', 'USA', '?', ''])
      expect(usSection(region, false)?.id).toBe(7);
    expect(usSection('US-CA', true)?.id).toBe(7);
  });

  it('is none elsewhere', () => {
    for (const region of ['DE', 'JP', 'CA-QC', 'MX']) expect(usSection(region, false)).toBeUndefined();
  });
});
