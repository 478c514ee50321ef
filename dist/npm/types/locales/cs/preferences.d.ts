import type { PreferencesMessages } from '../messages.js';
/** Czech, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
