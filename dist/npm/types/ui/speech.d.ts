import type { BannerMessages, EmbedMessages, PreferencesMessages } from '../locales/messages.js';
import type { Port } from '../types.js';
/** A language and its texts. */
export interface Speech {
    readonly language: string;
    /** Texts of the banner, complete. */
    readonly messages: BannerMessages;
    /** Texts of preferences and placeholders where they are not the English ones, which come with those. */
    readonly translations: Partial<PreferencesMessages & EmbedMessages>;
}
/** Chooses the language (a preferred one first) and loads its texts. Where they cannot be loaded, English is spoken; never fails. */
export declare const loadSpeech: (port: Port, preferred?: readonly string[]) => Promise<Speech>;
