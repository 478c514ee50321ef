import type { Settings } from './types.js';
import { companies } from './vendors/companies.js';
export { languages } from './i18n/language.js';
export { companies };
export declare const readSettings: (options: unknown) => Settings;
