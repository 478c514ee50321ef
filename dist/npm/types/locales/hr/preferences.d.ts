import type { PreferencesMessages } from '../messages.js';
/** Croatian, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
