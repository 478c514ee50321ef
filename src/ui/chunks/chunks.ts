/** Where further parts of the interface come from: bundlers split them off at these `import()`s. */
import { matchLanguage } from '../../i18n/language.js';
import type { Locale, LocalePart } from '../../locales/Locale.js';
import type { Port } from '../../types/internal.js';
import type { DisclosuresModule } from '../contracts/DisclosuresModule.js';
import type { EmbedsModule } from '../contracts/EmbedsModule.js';
import type { Preact } from '../contracts/Preact.js';
import type { PreferencesModule } from '../contracts/PreferencesModule.js';
import type { LoadedRights } from '../contracts/RightsModule.js';

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

/** Loads Preact. The browser remembers a success. */
export const loadPreact = (_port: Port): Promise<Preact> => import('../common/render.js');

/** Loads preferences. The browser remembers a success. */
export const loadPreferences = (_port: Port): Promise<PreferencesModule> => import('../preferences/preferences.js');

/** Loads placeholders. The browser remembers a success. */
export const loadEmbeds = (_port: Port): Promise<EmbedsModule> => import('../placeholders/embeds.js');

/** Loads disclosures. The browser remembers a success. */
export const loadDisclosures = (_port: Port): Promise<DisclosuresModule> =>
  import('../disclosures/createDisclosures.js');

/** Loads the notice and the visitor's rights, and their texts. The browser remembers a success. */
export const loadRights = async (port: Port, language: string): Promise<LoadedRights> => {
  const [module, words] = await Promise.all([import('../rights/rights.js'), loadTexts(port, language, 'rights')]);
  return { ...module, words };
};
