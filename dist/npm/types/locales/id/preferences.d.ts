import type { PreferencesMessages } from '../messages.js';
/** Indonesian, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
