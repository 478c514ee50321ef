import type { PreferencesMessages } from '../messages.js';
/** Ukrainian, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
