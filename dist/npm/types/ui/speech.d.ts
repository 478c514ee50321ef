import type { BannerMessages, EmbedMessages, PreferencesMessages } from '../locales/messages.js';
import type { Port } from '../types.js';
/** A language and its texts. */
export interface Speech {
    readonly language: string;
    /** Texts of the banner, complete. */
    readonly messages: BannerMessages;
    /** Texts of the parts asked for where they are not the English ones, which come with those. */
    readonly translations: Partial<PreferencesMessages & EmbedMessages>;
}
/**
 * Chooses the language (a preferred one first) and loads its texts: the banner's, which every layer needs, and those of
 * another part. Where they cannot be loaded, all of it speaks the language that comes with the interface; never fails.
 */
export declare const loadSpeech: (port: Port, part?: 'preferences' | 'embeds', preferred?: readonly string[]) => Promise<Speech>;
