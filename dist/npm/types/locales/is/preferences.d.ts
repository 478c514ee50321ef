import type { PreferencesMessages } from '../messages.js';
/** Icelandic, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
