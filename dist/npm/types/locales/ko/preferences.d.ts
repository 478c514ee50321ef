import type { PreferencesMessages } from '../messages.js';
/** Korean, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
