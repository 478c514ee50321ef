import type { PreferencesMessages } from '../messages.js';
/** Turkish, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
