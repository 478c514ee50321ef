// Written by `npm run build` from the folders beside this one, never by hand: see docs/recipes.md.
import type { BannerMessages, DisclosuresMessages, PreferencesMessages } from '../messages.js';
import { banner as enBanner } from '../en/banner.js';
import { banner as arBanner } from '../ar/banner.js';
import { banner as bgBanner } from '../bg/banner.js';
import { banner as caBanner } from '../ca/banner.js';
import { banner as csBanner } from '../cs/banner.js';
import { banner as daBanner } from '../da/banner.js';
import { banner as deBanner } from '../de/banner.js';
import { banner as elBanner } from '../el/banner.js';
import { banner as esBanner } from '../es/banner.js';
import { banner as etBanner } from '../et/banner.js';
import { banner as faBanner } from '../fa/banner.js';
import { banner as fiBanner } from '../fi/banner.js';
import { banner as frBanner } from '../fr/banner.js';
import { banner as gaBanner } from '../ga/banner.js';
import { banner as heBanner } from '../he/banner.js';
import { banner as hiBanner } from '../hi/banner.js';
import { banner as hrBanner } from '../hr/banner.js';
import { banner as huBanner } from '../hu/banner.js';
import { banner as idBanner } from '../id/banner.js';
import { banner as isBanner } from '../is/banner.js';
import { banner as itBanner } from '../it/banner.js';
import { banner as jaBanner } from '../ja/banner.js';
import { banner as koBanner } from '../ko/banner.js';
import { banner as ltBanner } from '../lt/banner.js';
import { banner as lvBanner } from '../lv/banner.js';
import { banner as msBanner } from '../ms/banner.js';
import { banner as mtBanner } from '../mt/banner.js';
import { banner as nbBanner } from '../nb/banner.js';
import { banner as nlBanner } from '../nl/banner.js';
import { banner as plBanner } from '../pl/banner.js';
import { banner as ptBanner } from '../pt/banner.js';
import { banner as ptBRBanner } from '../pt-BR/banner.js';
import { banner as roBanner } from '../ro/banner.js';
import { banner as ruBanner } from '../ru/banner.js';
import { banner as skBanner } from '../sk/banner.js';
import { banner as slBanner } from '../sl/banner.js';
import { banner as svBanner } from '../sv/banner.js';
import { banner as thBanner } from '../th/banner.js';
import { banner as trBanner } from '../tr/banner.js';
import { banner as ukBanner } from '../uk/banner.js';
import { banner as viBanner } from '../vi/banner.js';
import { banner as zhHansBanner } from '../zh-Hans/banner.js';
import { banner as zhHantBanner } from '../zh-Hant/banner.js';
import { preferences as arPreferences } from '../ar/preferences.js';
import { preferences as bgPreferences } from '../bg/preferences.js';
import { preferences as caPreferences } from '../ca/preferences.js';
import { preferences as csPreferences } from '../cs/preferences.js';
import { preferences as daPreferences } from '../da/preferences.js';
import { preferences as dePreferences } from '../de/preferences.js';
import { preferences as elPreferences } from '../el/preferences.js';
import { preferences as esPreferences } from '../es/preferences.js';
import { preferences as etPreferences } from '../et/preferences.js';
import { preferences as faPreferences } from '../fa/preferences.js';
import { preferences as fiPreferences } from '../fi/preferences.js';
import { preferences as frPreferences } from '../fr/preferences.js';
import { preferences as gaPreferences } from '../ga/preferences.js';
import { preferences as hePreferences } from '../he/preferences.js';
import { preferences as hiPreferences } from '../hi/preferences.js';
import { preferences as hrPreferences } from '../hr/preferences.js';
import { preferences as huPreferences } from '../hu/preferences.js';
import { preferences as idPreferences } from '../id/preferences.js';
import { preferences as isPreferences } from '../is/preferences.js';
import { preferences as itPreferences } from '../it/preferences.js';
import { preferences as jaPreferences } from '../ja/preferences.js';
import { preferences as koPreferences } from '../ko/preferences.js';
import { preferences as ltPreferences } from '../lt/preferences.js';
import { preferences as lvPreferences } from '../lv/preferences.js';
import { preferences as msPreferences } from '../ms/preferences.js';
import { preferences as mtPreferences } from '../mt/preferences.js';
import { preferences as nbPreferences } from '../nb/preferences.js';
import { preferences as nlPreferences } from '../nl/preferences.js';
import { preferences as plPreferences } from '../pl/preferences.js';
import { preferences as ptPreferences } from '../pt/preferences.js';
import { preferences as ptBRPreferences } from '../pt-BR/preferences.js';
import { preferences as roPreferences } from '../ro/preferences.js';
import { preferences as ruPreferences } from '../ru/preferences.js';
import { preferences as skPreferences } from '../sk/preferences.js';
import { preferences as slPreferences } from '../sl/preferences.js';
import { preferences as svPreferences } from '../sv/preferences.js';
import { preferences as thPreferences } from '../th/preferences.js';
import { preferences as trPreferences } from '../tr/preferences.js';
import { preferences as ukPreferences } from '../uk/preferences.js';
import { preferences as viPreferences } from '../vi/preferences.js';
import { preferences as zhHansPreferences } from '../zh-Hans/preferences.js';
import { preferences as zhHantPreferences } from '../zh-Hant/preferences.js';
import { disclosures as arDisclosures } from '../ar/disclosures.js';
import { disclosures as bgDisclosures } from '../bg/disclosures.js';
import { disclosures as caDisclosures } from '../ca/disclosures.js';
import { disclosures as csDisclosures } from '../cs/disclosures.js';
import { disclosures as daDisclosures } from '../da/disclosures.js';
import { disclosures as deDisclosures } from '../de/disclosures.js';
import { disclosures as elDisclosures } from '../el/disclosures.js';
import { disclosures as esDisclosures } from '../es/disclosures.js';
import { disclosures as etDisclosures } from '../et/disclosures.js';
import { disclosures as faDisclosures } from '../fa/disclosures.js';
import { disclosures as fiDisclosures } from '../fi/disclosures.js';
import { disclosures as frDisclosures } from '../fr/disclosures.js';
import { disclosures as gaDisclosures } from '../ga/disclosures.js';
import { disclosures as heDisclosures } from '../he/disclosures.js';
import { disclosures as hiDisclosures } from '../hi/disclosures.js';
import { disclosures as hrDisclosures } from '../hr/disclosures.js';
import { disclosures as huDisclosures } from '../hu/disclosures.js';
import { disclosures as idDisclosures } from '../id/disclosures.js';
import { disclosures as isDisclosures } from '../is/disclosures.js';
import { disclosures as itDisclosures } from '../it/disclosures.js';
import { disclosures as jaDisclosures } from '../ja/disclosures.js';
import { disclosures as koDisclosures } from '../ko/disclosures.js';
import { disclosures as ltDisclosures } from '../lt/disclosures.js';
import { disclosures as lvDisclosures } from '../lv/disclosures.js';
import { disclosures as msDisclosures } from '../ms/disclosures.js';
import { disclosures as mtDisclosures } from '../mt/disclosures.js';
import { disclosures as nbDisclosures } from '../nb/disclosures.js';
import { disclosures as nlDisclosures } from '../nl/disclosures.js';
import { disclosures as plDisclosures } from '../pl/disclosures.js';
import { disclosures as ptDisclosures } from '../pt/disclosures.js';
import { disclosures as ptBRDisclosures } from '../pt-BR/disclosures.js';
import { disclosures as roDisclosures } from '../ro/disclosures.js';
import { disclosures as ruDisclosures } from '../ru/disclosures.js';
import { disclosures as skDisclosures } from '../sk/disclosures.js';
import { disclosures as slDisclosures } from '../sl/disclosures.js';
import { disclosures as svDisclosures } from '../sv/disclosures.js';
import { disclosures as thDisclosures } from '../th/disclosures.js';
import { disclosures as trDisclosures } from '../tr/disclosures.js';
import { disclosures as ukDisclosures } from '../uk/disclosures.js';
import { disclosures as viDisclosures } from '../vi/disclosures.js';
import { disclosures as zhHansDisclosures } from '../zh-Hans/disclosures.js';
import { disclosures as zhHantDisclosures } from '../zh-Hant/disclosures.js';

/** What disclosures are written with on a server, in each language. English texts but the banner's come with them. */
export const written: Readonly<
  Record<
    string,
    { readonly banner: BannerMessages; readonly translations: Partial<PreferencesMessages & DisclosuresMessages> }
  >
> = {
  en: { banner: enBanner, translations: {} },
  ar: { banner: arBanner, translations: { ...arPreferences, ...arDisclosures } },
  bg: { banner: bgBanner, translations: { ...bgPreferences, ...bgDisclosures } },
  ca: { banner: caBanner, translations: { ...caPreferences, ...caDisclosures } },
  cs: { banner: csBanner, translations: { ...csPreferences, ...csDisclosures } },
  da: { banner: daBanner, translations: { ...daPreferences, ...daDisclosures } },
  de: { banner: deBanner, translations: { ...dePreferences, ...deDisclosures } },
  el: { banner: elBanner, translations: { ...elPreferences, ...elDisclosures } },
  es: { banner: esBanner, translations: { ...esPreferences, ...esDisclosures } },
  et: { banner: etBanner, translations: { ...etPreferences, ...etDisclosures } },
  fa: { banner: faBanner, translations: { ...faPreferences, ...faDisclosures } },
  fi: { banner: fiBanner, translations: { ...fiPreferences, ...fiDisclosures } },
  fr: { banner: frBanner, translations: { ...frPreferences, ...frDisclosures } },
  ga: { banner: gaBanner, translations: { ...gaPreferences, ...gaDisclosures } },
  he: { banner: heBanner, translations: { ...hePreferences, ...heDisclosures } },
  hi: { banner: hiBanner, translations: { ...hiPreferences, ...hiDisclosures } },
  hr: { banner: hrBanner, translations: { ...hrPreferences, ...hrDisclosures } },
  hu: { banner: huBanner, translations: { ...huPreferences, ...huDisclosures } },
  id: { banner: idBanner, translations: { ...idPreferences, ...idDisclosures } },
  is: { banner: isBanner, translations: { ...isPreferences, ...isDisclosures } },
  it: { banner: itBanner, translations: { ...itPreferences, ...itDisclosures } },
  ja: { banner: jaBanner, translations: { ...jaPreferences, ...jaDisclosures } },
  ko: { banner: koBanner, translations: { ...koPreferences, ...koDisclosures } },
  lt: { banner: ltBanner, translations: { ...ltPreferences, ...ltDisclosures } },
  lv: { banner: lvBanner, translations: { ...lvPreferences, ...lvDisclosures } },
  ms: { banner: msBanner, translations: { ...msPreferences, ...msDisclosures } },
  mt: { banner: mtBanner, translations: { ...mtPreferences, ...mtDisclosures } },
  nb: { banner: nbBanner, translations: { ...nbPreferences, ...nbDisclosures } },
  nl: { banner: nlBanner, translations: { ...nlPreferences, ...nlDisclosures } },
  pl: { banner: plBanner, translations: { ...plPreferences, ...plDisclosures } },
  pt: { banner: ptBanner, translations: { ...ptPreferences, ...ptDisclosures } },
  'pt-BR': { banner: ptBRBanner, translations: { ...ptBRPreferences, ...ptBRDisclosures } },
  ro: { banner: roBanner, translations: { ...roPreferences, ...roDisclosures } },
  ru: { banner: ruBanner, translations: { ...ruPreferences, ...ruDisclosures } },
  sk: { banner: skBanner, translations: { ...skPreferences, ...skDisclosures } },
  sl: { banner: slBanner, translations: { ...slPreferences, ...slDisclosures } },
  sv: { banner: svBanner, translations: { ...svPreferences, ...svDisclosures } },
  th: { banner: thBanner, translations: { ...thPreferences, ...thDisclosures } },
  tr: { banner: trBanner, translations: { ...trPreferences, ...trDisclosures } },
  uk: { banner: ukBanner, translations: { ...ukPreferences, ...ukDisclosures } },
  vi: { banner: viBanner, translations: { ...viPreferences, ...viDisclosures } },
  'zh-Hans': { banner: zhHansBanner, translations: { ...zhHansPreferences, ...zhHansDisclosures } },
  'zh-Hant': { banner: zhHantBanner, translations: { ...zhHantPreferences, ...zhHantDisclosures } },
};
