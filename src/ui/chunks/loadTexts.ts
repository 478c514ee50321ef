import { matchLanguage } from '../../i18n/language.js';
import type { Locale, LocalePart } from '../../locales/Locale.js';
import type { Port } from '../../types/internal.js';

/** The languages besides English, a row each. */
const locales: Readonly<Record<string, { readonly [Part in LocalePart]: () => Promise<Pick<Locale, Part>> }>> = {
  ja: {
    banner: () => import('../../locales/ja/banner.js'),
    preferences: () => import('../../locales/ja/preferences.js'),
    embeds: () => import('../../locales/ja/embeds.js'),
    rights: () => import('../../locales/ja/rights.js'),
  },
};

/** Loads a part of the texts of a language; none in English, which comes with what shows it, nor where there is no translation. */
export const loadTexts = async <Part extends LocalePart>(
  _port: Port,
  language: string,
  part: Part,
): Promise<Locale[Part] | undefined> => {
  const load = locales[matchLanguage(language, Object.keys(locales)) || '']?.[part];
  return (await load?.())?.[part];
};
