// Written by `npm run build` from the folders beside this one, never by hand: see docs/recipes.md.
import type { DisclosuresMessages } from '../messages.js';
import { disclosures as enDisclosures } from '../en/disclosures.js';
import { disclosures as jaDisclosures } from '../ja/disclosures.js';

/** The texts of disclosures in each language. */
export const disclosures: Readonly<Record<string, DisclosuresMessages>> = {
  en: enDisclosures,
  ja: jaDisclosures,
};
