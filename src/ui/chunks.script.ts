/** Stands in for chunks.ts in the script-tag build, where the core knows where the files lie and checks them. */
import type { Locale } from '../locales/messages.js';
import type { RightsLocale } from '../locales/rightsMessages.js';
import type { Port } from '../types.js';
import type { DisclosuresModule, EmbedsModule, PreferencesModule, Rights, RightsModule } from './layer.js';

declare const __SRI_PREFERENCES__: string;
declare const __SRI_DISCLOSURES__: string;
declare const __SRI_EMBEDS__: string;
declare const __SRI_JA__: string;
declare const __SRI_RIGHTS__: string;
declare const __SRI_JA_RIGHTS__: string;

/** Loads preferences. The core remembers a success, and forgets a failure so that it can be tried again. */
export const loadPreferences = (port: Port): Promise<PreferencesModule> =>
  port.load('sekisho.preferences.js', __SRI_PREFERENCES__) as Promise<PreferencesModule>;

/** Loads placeholders. */
export const loadEmbeds = (port: Port): Promise<EmbedsModule> =>
  port.load('sekisho.embeds.js', __SRI_EMBEDS__) as Promise<EmbedsModule>;

/** Loads disclosures. */
export const loadDisclosures = (port: Port): Promise<DisclosuresModule> =>
  port.load('sekisho.disclosures.js', __SRI_DISCLOSURES__) as Promise<DisclosuresModule>;

/** Loads the notice and the visitor's rights, and their texts. */
export const loadRights = async (port: Port, language: string): Promise<Rights> => {
  const [module, locale] = await Promise.all([
    port.load('sekisho.rights.js', __SRI_RIGHTS__) as Promise<RightsModule>,
    language === 'ja' ? (port.load('locales/ja.rights.js', __SRI_JA_RIGHTS__) as Promise<RightsLocale>) : undefined,
  ]);
  return { ...module, words: locale?.rights };
};

/** Loads the texts of a language; English has come along already. */
export const loadMessages = async (port: Port, language: string): Promise<Locale | undefined> =>
  language === 'ja' ? (port.load('locales/ja.js', __SRI_JA__) as Promise<Locale>) : undefined;
