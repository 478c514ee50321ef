import type { PreferencesMessages } from '../messages.js';
/** Japanese, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
