import type { PreferencesMessages } from '../messages.js';
/** Hebrew, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
