import type { PreferencesMessages } from '../messages.js';
/** Spanish, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
