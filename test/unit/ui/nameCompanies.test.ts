// @vitest-environment node
import { expect, it } from 'vitest';
import type { Party, Text, Vendor } from '../../../src/types/index.js';
import { nameCompanies } from '../../../src/ui/banner/nameCompanies.js';

const parties: Record<string, Party> = {
  ads: { name: 'Ads', company: 'Google LLC', country: 'US' },
  counter: { name: 'Counter', company: 'Google LLC', country: 'US' },
  yahoo: { name: 'Y', company: { en: 'LY Corporation', ja: 'LINEヤフー株式会社' }, country: 'JP' },
};
const companyOf = ({ id }: Vendor): Text | undefined => parties[id]?.company;
const vendors: Vendor[] = [
  { id: 'ads', purpose: 'advertising' },
  { id: 'counter', purpose: 'analytics' },
  { id: 'yahoo', purpose: 'advertising' },
  { id: 'unknown', purpose: 'analytics' },
];

it('names each company that is asked for once, in the language', () => {
  expect(nameCompanies(vendors, companyOf, 'en')).toEqual(['Google LLC', 'LY Corporation']);
  expect(nameCompanies(vendors, companyOf, 'ja')).toEqual(['Google LLC', 'LINEヤフー株式会社']);
  expect(nameCompanies([], companyOf, 'en')).toEqual([]);
});
