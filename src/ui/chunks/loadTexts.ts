import { matchLanguage } from '../../i18n/language.js';
import type { Locale, LocalePart } from '../../locales/Locale.js';
import { lazyTexts } from '../../locales/lists/lazyTexts.js';
import type { Port } from '../../types/internal.js';

/** Loads a part of the texts of a language; none in English, which comes with what shows it, nor where there is no translation. */
export const loadTexts = async <Part extends LocalePart>(
  _port: Port,
  language: string,
  part: Part,
): Promise<Locale[Part] | undefined> => {
  const load = lazyTexts[matchLanguage(language, Object.keys(lazyTexts)) || '']?.[part];
  return (await load?.())?.[part];
};
