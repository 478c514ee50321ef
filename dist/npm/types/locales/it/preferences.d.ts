import type { PreferencesMessages } from '../messages.js';
/** Italian, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
