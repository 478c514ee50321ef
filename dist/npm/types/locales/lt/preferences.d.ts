import type { PreferencesMessages } from '../messages.js';
/** Lithuanian, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
