import type { PreferencesMessages } from '../messages.js';
/** Swedish, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
