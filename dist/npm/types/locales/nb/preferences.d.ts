import type { PreferencesMessages } from '../messages.js';
/** Norwegian Bokmål, the part that comes with preferences. */
export declare const preferences: PreferencesMessages;
