import type { PreferencesMessages } from '../messages.js';
/** Hungarian, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
