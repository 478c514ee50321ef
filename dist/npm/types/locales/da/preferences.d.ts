import type { PreferencesMessages } from '../messages.js';
/** Danish, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
