import type { PreferencesMessages } from '../messages.js';
/** Vietnamese, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
