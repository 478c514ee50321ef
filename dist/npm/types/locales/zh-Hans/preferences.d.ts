import type { PreferencesMessages } from '../messages.js';
/** Simplified Chinese, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
