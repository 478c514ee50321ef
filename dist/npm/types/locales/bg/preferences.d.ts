import type { PreferencesMessages } from '../messages.js';
/** Bulgarian, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
