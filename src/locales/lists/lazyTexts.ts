// Written by `npm run build` from the folders beside this one, never by hand: see docs/recipes.md.
import type { Locale, LocalePart } from '../Locale.js';

/** The texts of each language but English, a file for each part. */
export const lazyTexts: Readonly<Record<string, { readonly [Part in LocalePart]: () => Promise<Pick<Locale, Part>> }>> =
  {
    ja: {
      banner: () => import('../ja/banner.js'),
      preferences: () => import('../ja/preferences.js'),
      embeds: () => import('../ja/embeds.js'),
      rights: () => import('../ja/rights.js'),
    },
  };
