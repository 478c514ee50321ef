import type { PreferencesMessages } from '../messages.js';
/** Malay, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
