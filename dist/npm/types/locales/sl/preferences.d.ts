import type { PreferencesMessages } from '../messages.js';
/** Slovenian, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
