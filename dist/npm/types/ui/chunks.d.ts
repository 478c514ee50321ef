/** Where further parts of the interface come from: bundlers split them off at these `import()`s. */
import type { Locale } from '../locales/messages.js';
import type { Port } from '../types.js';
import type { DisclosuresModule, EmbedsModule, PreferencesModule, Rights } from './layer.js';
/** Loads preferences. The browser remembers a success. */
export declare const loadPreferences: (_port: Port) => Promise<PreferencesModule>;
/** Loads placeholders. The browser remembers a success. */
export declare const loadEmbeds: (_port: Port) => Promise<EmbedsModule>;
/** Loads disclosures. The browser remembers a success. */
export declare const loadDisclosures: (_port: Port) => Promise<DisclosuresModule>;
/** Loads the notice and the visitor's rights, and their texts. The browser remembers a success. */
export declare const loadRights: (_port: Port, language: string) => Promise<Rights>;
/** Loads the texts of a language; English has come along already. */
export declare const loadMessages: (_port: Port, language: string) => Promise<Locale | undefined>;
