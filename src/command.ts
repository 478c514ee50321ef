/** For the command `sekisho`, in Node: the settings of a site, with every vendor of the catalogue at hand. */
import { readOptions } from './options/readOptions.js';
import type { Settings } from './types/internal.js';
import { builtIn } from './vendors/lists/builtIn.js';
import { companies } from './vendors/lists/companies.js';
import { further } from './vendors/lists/further.js';
import { stubs } from './vendors/lists/stubs.js';

export { languages } from './locales/lists/languages.js';
export { companies, stubs };
export { policyTable } from './server/policyTable.js';
export { grantPatterns, stepPatterns } from './server/policyPatterns.js';

export const readSettings = (options: unknown): Settings => readOptions(options, [...builtIn, ...further]);
