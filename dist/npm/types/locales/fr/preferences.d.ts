import type { PreferencesMessages } from '../messages.js';
/** French, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
