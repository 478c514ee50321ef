import type { BannerMessages, PreferencesMessages } from './messages.js';
/** Japanese, the banner. */
export declare const banner: BannerMessages;
/** Japanese, preferences. */
export declare const preferences: PreferencesMessages;
