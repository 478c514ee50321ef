import type { PreferencesMessages } from '../messages.js';
/** Greek, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
