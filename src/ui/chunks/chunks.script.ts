/** Stands in for chunks.ts in the script-tag build, where the core knows where the files lie and checks them. */
import { matchLanguage } from '../../i18n/language.js';
import type { Locale, LocalePart } from '../../locales/Locale.js';
import type { Port } from '../../types/internal.js';
import { localeFiles } from './localeFiles.js';
import type { DisclosuresModule } from '../contracts/DisclosuresModule.js';
import type { EmbedsModule } from '../contracts/EmbedsModule.js';
import type { Preact } from '../contracts/Preact.js';
import type { PreferencesModule } from '../contracts/PreferencesModule.js';
import type { LoadedRights, RightsModule } from '../contracts/RightsModule.js';

declare const __SRI_PREACT__: string;
declare const __SRI_PREFERENCES__: string;
declare const __SRI_DISCLOSURES__: string;
declare const __SRI_EMBEDS__: string;
declare const __SRI_RIGHTS__: string;

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

/** Loads Preact. The core remembers a success, and forgets a failure so that it can be tried again. */
export const loadPreact = (port: Port): Promise<Preact> =>
  port.load('sekisho.preact.js', __SRI_PREACT__) as Promise<Preact>;

/** Loads preferences. */
export const loadPreferences = (port: Port): Promise<PreferencesModule> =>
  port.load('sekisho.preferences.js', __SRI_PREFERENCES__) as Promise<PreferencesModule>;

/** Loads placeholders. */
export const loadEmbeds = (port: Port): Promise<EmbedsModule> =>
  port.load('sekisho.embeds.js', __SRI_EMBEDS__) as Promise<EmbedsModule>;

/** Loads disclosures. */
export const loadDisclosures = (port: Port): Promise<DisclosuresModule> =>
  port.load('sekisho.disclosures.js', __SRI_DISCLOSURES__) as Promise<DisclosuresModule>;

/** Loads the notice and the visitor's rights, and their texts. */
export const loadRights = async (port: Port, language: string): Promise<LoadedRights> => {
  const [module, words] = await Promise.all([
    port.load('sekisho.rights.js', __SRI_RIGHTS__) as Promise<RightsModule>,
    loadTexts(port, language, 'rights'),
  ]);
  return { ...module, words };
};
