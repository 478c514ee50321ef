import type { Locale, LocalePart } from '../locales/Locale.js';
import type { Port } from '../types.js';
import type { DisclosuresModule, EmbedsModule, Preact, PreferencesModule, Rights } from './layer.js';
/** Loads a part of the texts of a language; none in English, which comes with what shows it, nor where there is no translation. */
export declare const loadTexts: <Part extends LocalePart>(_port: Port, language: string, part: Part) => Promise<Locale[Part] | undefined>;
/** Loads Preact. The browser remembers a success. */
export declare const loadPreact: (_port: Port) => Promise<Preact>;
/** Loads preferences. The browser remembers a success. */
export declare const loadPreferences: (_port: Port) => Promise<PreferencesModule>;
/** Loads placeholders. The browser remembers a success. */
export declare const loadEmbeds: (_port: Port) => Promise<EmbedsModule>;
/** Loads disclosures. The browser remembers a success. */
export declare const loadDisclosures: (_port: Port) => Promise<DisclosuresModule>;
/** Loads the notice and the visitor's rights, and their texts. The browser remembers a success. */
export declare const loadRights: (port: Port, language: string) => Promise<Rights>;
