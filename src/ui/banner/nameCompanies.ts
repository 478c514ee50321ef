import type { Text, Vendor } from '../../types/index.js';
import { isolate } from '../../i18n/language.js';
import { textIn } from '../../i18n/text.js';

/** The companies behind the vendors that are asked for, each once. */
export const nameCompanies = (
  vendors: readonly Vendor[],
  companyOf: (vendor: Vendor) => Text | undefined,
  language: string,
): string[] => {
  const names = new Set(vendors.map((vendor) => textIn(companyOf(vendor), language)));
  names.delete('');
  return [...names].map((name) => isolate(name, language));
};
