import type { PreferencesMessages } from '../messages.js';
/** Thai, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
