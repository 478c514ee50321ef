import type { PreferencesMessages } from '../messages.js';
/** Hindi, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
