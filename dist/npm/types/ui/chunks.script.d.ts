import type { Locale, LocalePart } from '../locales/Locale.js';
import type { Port } from '../types.js';
import type { DisclosuresModule, EmbedsModule, Preact, PreferencesModule, Rights } from './layer.js';
/** Loads a part of the texts of a language; none where they come with what shows them, as English does, nor where there is no translation. */
export declare const loadTexts: <Part extends LocalePart>(port: Port, language: string, part: Part) => Promise<Locale[Part] | undefined>;
/** Loads Preact. The core remembers a success, and forgets a failure so that it can be tried again. */
export declare const loadPreact: (port: Port) => Promise<Preact>;
/** Loads preferences. */
export declare const loadPreferences: (port: Port) => Promise<PreferencesModule>;
/** Loads placeholders. */
export declare const loadEmbeds: (port: Port) => Promise<EmbedsModule>;
/** Loads disclosures. */
export declare const loadDisclosures: (port: Port) => Promise<DisclosuresModule>;
/** Loads the notice and the visitor's rights, and their texts. */
export declare const loadRights: (port: Port, language: string) => Promise<Rights>;
