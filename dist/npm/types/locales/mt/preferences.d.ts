import type { PreferencesMessages } from '../messages.js';
/** Maltese, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
