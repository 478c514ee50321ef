import type { PreferencesMessages } from '../messages.js';
/** Romanian, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
