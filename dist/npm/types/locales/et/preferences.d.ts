import type { PreferencesMessages } from '../messages.js';
/** Estonian, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
