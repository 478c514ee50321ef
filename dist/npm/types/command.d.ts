import type { Settings } from './types/internal.js';
import { companies } from './vendors/lists/companies.js';
import { stubs } from './vendors/lists/stubs.js';
export { languages } from './locales/lists/languages.js';
export { companies, stubs };
export declare const readSettings: (options: unknown) => Settings;
