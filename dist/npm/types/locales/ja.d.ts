import type { BannerMessages, EmbedMessages, PreferencesMessages } from './messages.js';
/** Japanese, the banner. */
export declare const banner: BannerMessages;
/** Japanese, preferences. */
export declare const preferences: PreferencesMessages;
/** Japanese, placeholders. */
export declare const embeds: EmbedMessages;
