/** For the command `sekisho` and `sekisho/vite`, in Node: the settings of a site, with every vendor of the catalogue at hand. */
import { hearWarnings } from './lib/warn.js';
import { fillShelf, readShelf } from './lib/shelf.js';
import type { WithRegion } from './options/applyRegion.js';
import { readOptions } from './options/readOptions.js';
import type { Settings } from './types/internal.js';
import { builtIn } from './vendors/lists/builtIn.js';
import { companies } from './vendors/lists/companies.js';
import { further } from './vendors/lists/further.js';
import { stubs } from './vendors/lists/stubs.js';

declare const __VERSION__: string;

const CATALOGUE = [...builtIn, ...further];

export { matchLanguage } from './i18n/language.js';
export { languages } from './locales/lists/languages.js';
export { companies, stubs };
export { policyTable } from './server/policyTable.js';
export { grantPatterns, stepPatterns } from './server/policyPatterns.js';

/** Nobody is anywhere where a site is built: no region decides, and none is missed. */
const anywhere: WithRegion = Object.assign((settings: Settings) => settings, { version: __VERSION__ });

export const readSettings = (options: unknown): Settings => {
  const before = readShelf('regions');
  fillShelf('regions', anywhere);
  try {
    return readOptions(options, CATALOGUE);
  } finally {
    fillShelf('regions', before);
  }
};

/** The settings, and what the debug build would say of the options. */
export const readChecked = (options: unknown): { settings: Settings; warnings: string[] } => {
  const { value, warnings } = hearWarnings(() => readSettings(options));
  return { settings: value, warnings };
};
