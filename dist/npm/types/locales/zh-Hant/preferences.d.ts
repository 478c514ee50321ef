import type { PreferencesMessages } from '../messages.js';
/** Traditional Chinese, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
