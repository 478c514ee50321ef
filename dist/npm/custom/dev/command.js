import { hearWarnings } from './lib/warn.js';
import { readOptions } from './options/readOptions.js';
import { builtIn } from './vendors/lists/builtIn.js';
export { companies } from './vendors/lists/companies.js';
import { further } from './vendors/lists/further.js';
export { stubs } from './vendors/lists/stubs.js';
export { languages } from './locales/lists/languages.js';
export { policyTable } from './server/policyTable.js';
export { grantPatterns, stepPatterns } from './server/policyPatterns.js';

/** For the command `sekisho` and `sekisho/vite`, in Node: the settings of a site, with every vendor of the catalogue at hand. */
const CATALOGUE = [...builtIn, ...further];
const readSettings = (options) => readOptions(options, CATALOGUE);
/** The settings, and what the debug build would say of the options. */
const readChecked = (options) => {
    const { value, warnings } = hearWarnings(() => readSettings(options));
    return { settings: value, warnings };
};

export { readChecked, readSettings };
