import type { PreferencesMessages } from '../messages.js';
/** English, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
