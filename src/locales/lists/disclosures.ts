// Written by `npm run build` from the folders beside this one, never by hand: see docs/recipes.md.
import type { DisclosuresMessages } from '../messages.js';
import { disclosures as enDisclosures } from '../en/disclosures.js';
import { disclosures as deDisclosures } from '../de/disclosures.js';
import { disclosures as esDisclosures } from '../es/disclosures.js';
import { disclosures as frDisclosures } from '../fr/disclosures.js';
import { disclosures as itDisclosures } from '../it/disclosures.js';
import { disclosures as jaDisclosures } from '../ja/disclosures.js';
import { disclosures as nlDisclosures } from '../nl/disclosures.js';
import { disclosures as ptDisclosures } from '../pt/disclosures.js';
import { disclosures as ptBRDisclosures } from '../pt-BR/disclosures.js';

/** The texts of disclosures in each language. */
export const disclosures: Readonly<Record<string, DisclosuresMessages>> = {
  en: enDisclosures,
  de: deDisclosures,
  es: esDisclosures,
  fr: frDisclosures,
  it: itDisclosures,
  ja: jaDisclosures,
  nl: nlDisclosures,
  pt: ptDisclosures,
  'pt-BR': ptBRDisclosures,
};
