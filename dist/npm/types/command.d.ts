import type { Settings } from './types/internal.js';
import { companies } from './vendors/lists/companies.js';
import { stubs } from './vendors/lists/stubs.js';
export { languages } from './locales/lists/languages.js';
export { companies, stubs };
export { policyTable } from './server/policyTable.js';
export { grantPatterns, stepPatterns } from './server/policyPatterns.js';
export declare const readSettings: (options: unknown) => Settings;
/** The settings, and what the debug build would say of the options. */
export declare const readChecked: (options: unknown) => {
    settings: Settings;
    warnings: string[];
};
