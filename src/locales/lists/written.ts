// Written by `npm run build` from the folders beside this one, never by hand: see docs/recipes.md.
import type { BannerMessages, PreferencesMessages } from '../messages.js';
import { banner as enBanner } from '../en/banner.js';
import { banner as jaBanner } from '../ja/banner.js';
import { preferences as jaPreferences } from '../ja/preferences.js';

/** What disclosures are written with on a server, in each language. English texts of preferences come with them. */
export const written: Readonly<
  Record<string, { readonly banner: BannerMessages; readonly preferences: Partial<PreferencesMessages> }>
> = {
  en: { banner: enBanner, preferences: {} },
  ja: { banner: jaBanner, preferences: jaPreferences },
};
