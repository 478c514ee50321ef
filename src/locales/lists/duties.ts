// Written by `npm run build` from the folders beside this one, never by hand: see docs/recipes.md.
import type { DutyMessages } from '../messages.js';
import { duties as enDuties } from '../en/duties.js';
import { duties as jaDuties } from '../ja/duties.js';

/** The texts that the law of a region asks for, in each language. */
export const duties: Readonly<Record<string, DutyMessages>> = {
  en: enDuties,
  ja: jaDuties,
};
