import type { PreferencesMessages } from '../messages.js';
/** Portuguese of Brazil, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
