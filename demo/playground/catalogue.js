/** What can be chosen, from the package as it is built: its vendors with their names, and its languages. */
import { languages } from '../../dist/npm/dev/locales/lists/languages.js';
import { builtIn } from '../../dist/npm/dev/vendors/lists/builtIn.js';
import { catalogue } from '../../dist/npm/dev/vendors/lists/catalogue.js';
import { further } from '../../dist/npm/dev/vendors/lists/further.js';
import { parties } from '../../dist/npm/dev/vendors/lists/parties.js';

const textOf = (text) => (typeof text === 'string' ? text : (text?.en ?? Object.values(text ?? {})[0] ?? ''));

/** Every vendor that is built in: its id, its purpose, and its name. */
export const vendors = [...builtIn, ...further]
  .map(({ id, purpose }) => ({ id, purpose, name: textOf((parties[id] ?? catalogue[id]?.party)?.name) || id }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));

export { languages };

export const known = { vendors: vendors.map(({ id }) => id), languages };
