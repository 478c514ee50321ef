import type { PreferencesMessages } from '../messages.js';
/** German, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
