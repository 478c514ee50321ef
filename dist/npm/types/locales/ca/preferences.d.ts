import type { PreferencesMessages } from '../messages.js';
/** Catalan, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
