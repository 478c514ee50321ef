import type { PreferencesMessages } from '../messages.js';
/** Finnish, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
