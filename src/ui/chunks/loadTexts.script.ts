/** Stands in for loadTexts.ts in the script-tag build, where the core knows where the files lie and checks them. */
import { matchLanguage } from '../../i18n/language.js';
import type { Locale, LocalePart } from '../../locales/Locale.js';
import type { Port } from '../../types/internal.js';
import { localeFiles } from './localeFiles.js';

/** Loads a part of the texts of a language; none where they come with what shows them, as English does, nor where there is no translation. */
export const loadTexts = async <Part extends LocalePart>(
  port: Port,
  language: string,
  part: Part,
): Promise<Locale[Part] | undefined> => {
  const tag = matchLanguage(language, Object.keys(localeFiles));
  const integrity = tag && localeFiles[tag]![part];
  return integrity
    ? ((await port.load(`locales/${tag}.${part}.js`, integrity)) as Pick<Locale, Part>)[part]
    : undefined;
};
