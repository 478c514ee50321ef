import type { PreferencesMessages } from '../messages.js';
/** Dutch, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
