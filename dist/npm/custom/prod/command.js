import { hearWarnings } from './lib/warn.js';
import { readShelf, fillShelf } from './lib/shelf.js';
import { readOptions } from './options/readOptions.js';
import { builtIn } from './vendors/lists/builtIn.js';
export { companies } from './vendors/lists/companies.js';
import { further } from './vendors/lists/further.js';
export { stubs } from './vendors/lists/stubs.js';
export { matchLanguage } from './i18n/language.js';
export { languages } from './locales/lists/languages.js';
export { policyTable } from './server/policyTable.js';
export { grantPatterns, stepPatterns } from './server/policyPatterns.js';

/** For the command `sekisho` and `sekisho/vite`, in Node: the settings of a site, with every vendor of the catalogue at hand. */
const CATALOGUE = [...builtIn, ...further];
/** Nobody is anywhere where a site is built: no region decides, and none is missed. */
const anywhere = Object.assign((settings) => settings, { version: "0.1.0" });
const readSettings = (options) => {
    const before = readShelf('regions');
    fillShelf('regions', anywhere);
    try {
        return readOptions(options, CATALOGUE);
    }
    finally {
        fillShelf('regions', before);
    }
};
/** The settings, and what the debug build would say of the options. */
const readChecked = (options) => {
    const { value, warnings } = hearWarnings(() => readSettings(options));
    return { settings: value, warnings };
};

export { readChecked, readSettings };
