import type { PreferencesMessages } from '../messages.js';
/** Arabic, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
