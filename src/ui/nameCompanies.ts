import type { Text, Vendor } from '../types.js';
import { joinNames, textIn } from '../i18n/text.js';

/** The companies behind the vendors that are asked for, each once, as one phrase; empty if none is known. */
export const nameCompanies = (
  vendors: readonly Vendor[],
  companyOf: (vendor: Vendor) => Text | undefined,
  language: string,
): string => {
  const asked = vendors.filter(({ purpose }) => purpose !== 'necessary');
  const names = new Set(asked.map((vendor) => textIn(companyOf(vendor), language)));
  names.delete('');
  return joinNames([...names], language);
};
