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
    },
    es: {
      banner: () => import('../es/banner.js'),
      preferences: () => import('../es/preferences.js'),
      embeds: () => import('../es/embeds.js'),
      rights: () => import('../es/rights.js'),
    },
    fr: {
      banner: () => import('../fr/banner.js'),
      preferences: () => import('../fr/preferences.js'),
      embeds: () => import('../fr/embeds.js'),
      rights: () => import('../fr/rights.js'),
    },
    it: {
      banner: () => import('../it/banner.js'),
      preferences: () => import('../it/preferences.js'),
      embeds: () => import('../it/embeds.js'),
      rights: () => import('../it/rights.js'),
    },
    ja: {
      banner: () => import('../ja/banner.js'),
      preferences: () => import('../ja/preferences.js'),
      embeds: () => import('../ja/embeds.js'),
      rights: () => import('../ja/rights.js'),
    },
    nl: {
      banner: () => import('../nl/banner.js'),
      preferences: () => import('../nl/preferences.js'),
      embeds: () => import('../nl/embeds.js'),
      rights: () => import('../nl/rights.js'),
    },
    pt: {
      banner: () => import('../pt/banner.js'),
      preferences: () => import('../pt/preferences.js'),
      embeds: () => import('../pt/embeds.js'),
      rights: () => import('../pt/rights.js'),
    },
    'pt-BR': {
      banner: () => import('../pt-BR/banner.js'),
      preferences: () => import('../pt-BR/preferences.js'),
      embeds: () => import('../pt-BR/embeds.js'),
      rights: () => import('../pt-BR/rights.js'),
    },
  };
