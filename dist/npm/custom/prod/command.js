import { readOptions } from './options/readOptions.js';
import { builtIn } from './vendors/builtIn.js';
export { companies } from './vendors/companies.js';
import { further } from './vendors/further.js';
export { languages } from './i18n/language.js';

/** For `sekisho build`, in Node: the settings of a site, with every vendor of the catalogue at hand. */
const readSettings = (options) => readOptions(options, [...builtIn, ...further]);

export { readSettings };
