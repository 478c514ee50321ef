/** Where further parts of the interface come from: bundlers split them off at these `import()`s. */
import type { Locale } from '../locales/messages.js';
import type { Port } from '../types.js';
import type { DisclosuresModule, EmbedsModule, PreferencesModule, Rights } from './layer.js';

/** Loads preferences. The browser remembers a success. */
export const loadPreferences = (_port: Port): Promise<PreferencesModule> => import('./preferences.js');

/** Loads placeholders. The browser remembers a success. */
export const loadEmbeds = (_port: Port): Promise<EmbedsModule> => import('./embeds.js');

/** Loads disclosures. The browser remembers a success. */
export const loadDisclosures = (_port: Port): Promise<DisclosuresModule> => import('./createDisclosures.js');

/** Loads the notice and the visitor's rights, and their texts. The browser remembers a success. */
export const loadRights = async (_port: Port, language: string): Promise<Rights> => {
  const [module, locale] = await Promise.all([
    import('./rights.js'),
    language === 'ja' ? import('../locales/jaRights.js') : undefined,
  ]);
  return { ...module, words: locale?.rights };
};

/** Loads the texts of a language; English has come along already. */
export const loadMessages = async (_port: Port, language: string): Promise<Locale | undefined> =>
  language === 'ja' ? import('../locales/ja.js') : undefined;
