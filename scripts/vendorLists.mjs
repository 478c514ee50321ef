/**
 * The lists of vendors, written from the vendors' own files: `src/vendors/index.ts` (the npm entry) and `src/vendors/lists/`.
 * `npm run build` calls it first, so that a new vendor is one new file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { camelCase } from '../cli/camelCase.mjs';
import { formatLists } from './formatLists.mjs';
import { readVendorFile } from './readVendorFile.mjs';

const folder = join(fileURLToPath(import.meta.url), '../../src/vendors');

/** Where the lists take their types from. */
const TYPES = '../../types/index.js';

const NOTE = 'from the vendors’ files, never by hand: see docs/adding-a-vendor.md';

const nameOf = ({ id }) => camelCase(id);

/** Vendors of a company stand side by side: they compress together. */
const compare = (one, other) => Number(one > other) - Number(one < other);

/** The head of a list: its types, and `names` of each vendor. */
const head = (types, vendors, names) => `
import type { ${types} } from '${TYPES}';
${vendors
  .toSorted((one, other) => compare(one.id, other.id))
  .map((vendor) => `import { ${names(nameOf(vendor))} } from '../${vendor.id}.js';`)
  .join('\n')}`;

const factsList = (name, about, vendors) => `${head('Vendor', vendors, (vendor) => `facts as ${vendor}`)}

/** ${about} */
export const ${name}: readonly Vendor[] = [${vendors.map(nameOf).join(', ')}];
`;

/** Rows of what is looked up by a vendor's id. */
const record = (name, about, type, rows) => `
/** ${about} Without a prototype: look any id up, \`constructor\` too. */
export const ${name}: Readonly<Record<string, ${type}>> = /* @__PURE__ */ Object.assign(Object.create(null) as object, {
${rows.join(',\n')}
});
`;

/** What is kept apart of the core set, as it travels differently: an export of each vendor, by its id. */
const CORE = [
  {
    name: 'companies',
    part: 'company',
    type: 'Text',
    about: 'The company behind each built-in vendor, by the vendor’s id: all that the banner tells.',
  },
  { name: 'parties', part: 'party', type: 'Party', about: 'Who each built-in vendor is, by its id.' },
  {
    name: 'links',
    part: 'links',
    type: 'Links',
    about: 'Where each built-in vendor’s terms and privacy policy stand, by its id: what a placeholder links to.',
  },
  {
    name: 'disclosures',
    part: 'disclosure',
    type: 'Disclosure',
    about: 'What visitors are told about each built-in vendor, by its id.',
  },
];

/** What of the core set has globals that page code calls: it travels with the signal that stands in for them. */
const STUBS = {
  name: 'stubs',
  part: 'stubs',
  type: 'Stub',
  value: 'readonly Stub[]',
  about: 'What stands in for globals of vendors in the core set, by the vendor’s id.',
};

const coreRecord = ({ name, part, type, value = type, about }, vendors) => {
  const rows = vendors.map((vendor) =>
    nameOf(vendor) === vendor.id ? vendor.id : `'${vendor.id}': ${nameOf(vendor)}`,
  );
  return `${head(type, vendors, (vendor) => `${part} as ${vendor}`)}\n${record(name, about, value, rows)}`;
};

const catalogue = (vendors) => {
  const about =
    'What visitors are told of the vendors beyond the core set, by the vendor’s id: a lazy file of its own, for those sites that use one of them.';
  const type = '{ readonly party: Party; readonly disclosure: Disclosure }';
  const rows = vendors.map((vendor) => {
    const name = nameOf(vendor);
    return `'${vendor.id}': { party: ${name}Party, disclosure: ${name}Disclosure }`;
  });
  const names = (name) => `disclosure as ${name}Disclosure, party as ${name}Party`;
  return `${head('Disclosure, Party', vendors, names)}\n${record('catalogue', about, type, rows)}`;
};

const entry = (vendors) => `
/** The npm entry \`sekisho/vendors\`: what the gate must know about each built-in vendor. Each can be left out of a bundle. */
${vendors.map((vendor) => `\n${vendor.about}\nexport { facts as ${nameOf(vendor)} } from './${vendor.id}.js';\n`).join('')}`;

const textsOf = (core, further) => ({
  'index.ts': entry([...core, ...further]),
  'lists/builtIn.ts': factsList('builtIn', 'Every vendor the script tag knows by its id.', core),
  'lists/further.ts': factsList(
    'further',
    'What the gate must know about the vendors beyond the core set: what `sekisho.vendors.js` brings.',
    further,
  ),
  ...Object.fromEntries(CORE.map((list) => [`lists/${list.name}.ts`, coreRecord(list, core)])),
  'lists/stubs.ts': coreRecord(
    STUBS,
    core.filter(({ hasStubs }) => hasStubs),
  ),
  'lists/catalogue.ts': catalogue(further),
});

/** The content of each file of `src/vendors/` that is not generated, by its name without `.ts`. */
export const readVendorFiles = () =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
      .map((file) => [file.slice(0, -3), readFileSync(join(folder, file), 'utf8')]),
  );

/**
 * The lists from those files, by their names in `src/vendors/`. Throws what is to be mended, a line each.
 *
 * @param {Readonly<Record<string, string>>} files @returns {Promise<Record<string, string>>}
 */
export const vendorLists = async (files) => {
  const vendors = Object.entries(files)
    .flatMap(([id, text]) => readVendorFile(id, text) ?? [])
    .toSorted((one, other) => compare(one.group, other.group) || compare(one.id, other.id));
  const problems = vendors.flatMap((vendor) => vendor.problems);
  if (problems.length) throw new Error(problems.join('\n'));
  const texts = textsOf(
    vendors.filter(({ isFurther }) => !isFurther),
    vendors.filter(({ isFurther }) => isFurther),
  );
  return formatLists(NOTE, texts);
};
