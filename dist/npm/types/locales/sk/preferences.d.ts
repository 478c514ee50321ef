import type { PreferencesMessages } from '../messages.js';
/** Slovak, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
