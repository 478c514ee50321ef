// Written by `npm run build` from the folders beside this one, never by hand: see docs/recipes.md.
import type { BannerMessages, PreferencesMessages } from '../messages.js';
import { banner as enBanner } from '../en/banner.js';
import { banner as deBanner } from '../de/banner.js';
import { banner as esBanner } from '../es/banner.js';
import { banner as frBanner } from '../fr/banner.js';
import { banner as itBanner } from '../it/banner.js';
import { banner as jaBanner } from '../ja/banner.js';
import { banner as nlBanner } from '../nl/banner.js';
import { banner as ptBanner } from '../pt/banner.js';
import { banner as ptBRBanner } from '../pt-BR/banner.js';
import { preferences as dePreferences } from '../de/preferences.js';
import { preferences as esPreferences } from '../es/preferences.js';
import { preferences as frPreferences } from '../fr/preferences.js';
import { preferences as itPreferences } from '../it/preferences.js';
import { preferences as jaPreferences } from '../ja/preferences.js';
import { preferences as nlPreferences } from '../nl/preferences.js';
import { preferences as ptPreferences } from '../pt/preferences.js';
import { preferences as ptBRPreferences } from '../pt-BR/preferences.js';

/** What disclosures are written with on a server, in each language. English texts of preferences come with them. */
export const written: Readonly<
  Record<string, { readonly banner: BannerMessages; readonly preferences: Partial<PreferencesMessages> }>
> = {
  en: { banner: enBanner, preferences: {} },
  de: { banner: deBanner, preferences: dePreferences },
  es: { banner: esBanner, preferences: esPreferences },
  fr: { banner: frBanner, preferences: frPreferences },
  it: { banner: itBanner, preferences: itPreferences },
  ja: { banner: jaBanner, preferences: jaPreferences },
  nl: { banner: nlBanner, preferences: nlPreferences },
  pt: { banner: ptBanner, preferences: ptPreferences },
  'pt-BR': { banner: ptBRBanner, preferences: ptBRPreferences },
};
