import type { PreferencesMessages } from '../messages.js';
/** Persian, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
