// Written by `npm run build` from the folders beside this one, never by hand: see docs/recipes.md.
import type { DutyMessages } from '../messages.js';
import { duties as enDuties } from '../en/duties.js';
import { duties as deDuties } from '../de/duties.js';
import { duties as esDuties } from '../es/duties.js';
import { duties as frDuties } from '../fr/duties.js';
import { duties as itDuties } from '../it/duties.js';
import { duties as jaDuties } from '../ja/duties.js';
import { duties as nlDuties } from '../nl/duties.js';
import { duties as ptDuties } from '../pt/duties.js';
import { duties as ptBRDuties } from '../pt-BR/duties.js';

/** The texts that the law of a region asks for, in each language. */
export const duties: Readonly<Record<string, DutyMessages>> = {
  en: enDuties,
  de: deDuties,
  es: esDuties,
  fr: frDuties,
  it: itDuties,
  ja: jaDuties,
  nl: nlDuties,
  pt: ptDuties,
  'pt-BR': ptBRDuties,
};
