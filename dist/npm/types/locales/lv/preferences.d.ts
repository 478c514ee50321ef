import type { PreferencesMessages } from '../messages.js';
/** Latvian, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
