import type { Settings } from './types/internal.js';
import { companies } from './vendors/lists/companies.js';
export { languages } from './locales/lists/languages.js';
export { companies };
export declare const readSettings: (options: unknown) => Settings;
