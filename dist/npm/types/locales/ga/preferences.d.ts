import type { PreferencesMessages } from '../messages.js';
/** Irish, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
