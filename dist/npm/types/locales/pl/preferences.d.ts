import type { PreferencesMessages } from '../messages.js';
/** Polish, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
