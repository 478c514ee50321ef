/**
 * What can be chosen, from the package as it is built: its vendors with their names, and its languages. Of the vendors beyond the core
 * set from two files, for npm has a file for each.
 */
import { readShelf } from '../../dist/npm/dev/lib/shelf.js';
import { languages } from '../../dist/npm/dev/locales/lists/languages.js';
import { builtIn } from '../../dist/npm/dev/vendors/lists/builtIn.js';
import { parties } from '../../dist/npm/dev/vendors/lists/parties.js';
import { applyCatalogue } from '../../dist/sekisho.catalogue.js';
import '../../dist/sekisho.vendors.js';

const textOf = (text) => (typeof text === 'string' ? text : (text?.en ?? Object.values(text ?? {})[0] ?? ''));

/** Every vendor that is built in: its id, its purpose, and its name. */
export const vendors = [...builtIn, ...applyCatalogue({ vendors: readShelf('vendors') }).vendors]
  .map(({ id, purpose, party }) => ({ id, purpose, name: textOf((parties[id] ?? party)?.name) || id }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));

export { languages };

/** What a link may name. Colours a browser knows alone. */
export const known = {
  vendors: vendors.map(({ id }) => id),
  languages,
  isColor: (value) => CSS.supports('color', value),
};
