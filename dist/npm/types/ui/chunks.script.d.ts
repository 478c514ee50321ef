/** Stands in for chunks.ts in the script-tag build, where the core knows where the files lie and checks them. */
import type { Locale } from '../locales/messages.js';
import type { Port } from '../types.js';
import type { DisclosuresModule, EmbedsModule, PreferencesModule, Rights } from './layer.js';
/** Loads preferences. The core remembers a success, and forgets a failure so that it can be tried again. */
export declare const loadPreferences: (port: Port) => Promise<PreferencesModule>;
/** Loads placeholders. */
export declare const loadEmbeds: (port: Port) => Promise<EmbedsModule>;
/** Loads disclosures. */
export declare const loadDisclosures: (port: Port) => Promise<DisclosuresModule>;
/** Loads the notice and the visitor's rights, and their texts. */
export declare const loadRights: (port: Port, language: string) => Promise<Rights>;
/** Loads the texts of a language; English has come along already. */
export declare const loadMessages: (port: Port, language: string) => Promise<Locale | undefined>;
