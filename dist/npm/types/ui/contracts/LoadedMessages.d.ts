import type { BannerMessages, EmbedMessages, PreferencesMessages } from '../../locales/messages.js';
/** A language and its texts. */
export interface LoadedMessages {
    readonly language: string;
    /** Texts of the banner, complete. */
    readonly messages: BannerMessages;
    /** Texts of the parts asked for where they are not the English ones, which come with those. */
    readonly translations: Partial<PreferencesMessages & EmbedMessages>;
}
