import type { PreferencesMessages } from '../messages.js';
/** Russian, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
