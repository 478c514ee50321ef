/** Each language, whole; what ships takes its parts. */
import { banner as enBanner } from '../../src/locales/en/banner.js';
import { disclosures as enDisclosures } from '../../src/locales/en/disclosures.js';
import { embeds as enEmbeds } from '../../src/locales/en/embeds.js';
import { preferences as enPreferences } from '../../src/locales/en/preferences.js';
import { rights as enRights } from '../../src/locales/en/rights.js';
import { banner as jaBanner } from '../../src/locales/ja/banner.js';
import { disclosures as jaDisclosures } from '../../src/locales/ja/disclosures.js';
import { embeds as jaEmbeds } from '../../src/locales/ja/embeds.js';
import { preferences as jaPreferences } from '../../src/locales/ja/preferences.js';
import { rights as jaRights } from '../../src/locales/ja/rights.js';

export const en = {
  banner: enBanner,
  preferences: enPreferences,
  embeds: enEmbeds,
  disclosures: enDisclosures,
  rights: enRights,
};

export const ja = {
  banner: jaBanner,
  preferences: jaPreferences,
  embeds: jaEmbeds,
  disclosures: jaDisclosures,
  rights: jaRights,
};
