import { readOptions } from './options/readOptions.js';
import { builtIn } from './vendors/lists/builtIn.js';
export { companies } from './vendors/lists/companies.js';
import { further } from './vendors/lists/further.js';
export { stubs } from './vendors/lists/stubs.js';
export { languages } from './locales/lists/languages.js';

/** For `sekisho build`, in Node: the settings of a site, with every vendor of the catalogue at hand. */
const readSettings = (options) => readOptions(options, [...builtIn, ...further]);

export { readSettings };
