// Written by `npm run build` from the folders beside this one, never by hand: see docs/recipes.md.
import type { Locale, LocalePart } from '../Locale.js';

/** The texts of each language but English, a file for each part. */
export const lazyTexts: Readonly<Record<string, { readonly [Part in LocalePart]: () => Promise<Pick<Locale, Part>> }>> =
  {
    de: {
      banner: () => import('../de/banner.js'),
      preferences: () => import('../de/preferences.js'),
      embeds: () => import('../de/embeds.js'),
      rights: () => import('../de/rights.js'),
      disclosures: () => import('../de/disclosures.js'),
      duties: () => import('../de/duties.js'),
    },
    es: {
      banner: () => import('../es/banner.js'),
      preferences: () => import('../es/preferences.js'),
      embeds: () => import('../es/embeds.js'),
      rights: () => import('../es/rights.js'),
      disclosures: () => import('../es/disclosures.js'),
      duties: () => import('../es/duties.js'),
    },
    fr: {
      banner: () => import('../fr/banner.js'),
      preferences: () => import('../fr/preferences.js'),
      embeds: () => import('../fr/embeds.js'),
      rights: () => import('../fr/rights.js'),
      disclosures: () => import('../fr/disclosures.js'),
      duties: () => import('../fr/duties.js'),
    },
    it: {
      banner: () => import('../it/banner.js'),
      preferences: () => import('../it/preferences.js'),
      embeds: () => import('../it/embeds.js'),
      rights: () => import('../it/rights.js'),
      disclosures: () => import('../it/disclosures.js'),
      duties: () => import('../it/duties.js'),
    },
    ja: {
      banner: () => import('../ja/banner.js'),
      preferences: () => import('../ja/preferences.js'),
      embeds: () => import('../ja/embeds.js'),
      rights: () => import('../ja/rights.js'),
      disclosures: () => import('../ja/disclosures.js'),
      duties: () => import('../ja/duties.js'),
    },
    nl: {
      banner: () => import('../nl/banner.js'),
      preferences: () => import('../nl/preferences.js'),
      embeds: () => import('../nl/embeds.js'),
      rights: () => import('../nl/rights.js'),
      disclosures: () => import('../nl/disclosures.js'),
      duties: () => import('../nl/duties.js'),
    },
    pt: {
      banner: () => import('../pt/banner.js'),
      preferences: () => import('../pt/preferences.js'),
      embeds: () => import('../pt/embeds.js'),
      rights: () => import('../pt/rights.js'),
      disclosures: () => import('../pt/disclosures.js'),
      duties: () => import('../pt/duties.js'),
    },
    'pt-BR': {
      banner: () => import('../pt-BR/banner.js'),
      preferences: () => import('../pt-BR/preferences.js'),
      embeds: () => import('../pt-BR/embeds.js'),
      rights: () => import('../pt-BR/rights.js'),
      disclosures: () => import('../pt-BR/disclosures.js'),
      duties: () => import('../pt-BR/duties.js'),
    },
  };
