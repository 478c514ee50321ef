import type { PreferencesMessages } from '../messages.js';
/** Portuguese of Portugal, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
