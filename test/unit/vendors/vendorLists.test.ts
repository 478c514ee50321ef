// @vitest-environment node
/** The lists of vendors, which are written from the vendors' files. */
import { describe, expect, it } from 'vitest';
import { staleLists } from '../../../scripts/lists.mjs';
import { readVendorFiles, vendorLists } from '../../../scripts/vendorLists.mjs';

const files: Readonly<Record<string, string>> = readVendorFiles();
const criteo = files['criteo']!;
const vimeo = files['vimeo']!;

/** What the lists become with a further file, or another in its place. */
const listsWith = (name: string, text: string): Promise<Readonly<Record<string, string>>> =>
  vendorLists({ ...files, [name]: text });

it('are what the files say', async () => {
  const stale = await staleLists();
  expect(stale.map(([file]) => `src/vendors/${file} is stale: npm run build`)).toEqual([]);
});

describe('a new file', () => {
  const changed = async (name: string, text: string): Promise<string[]> => {
    const [before, after] = [await vendorLists(files), await listsWith(name, text)];
    return Object.keys(after).filter((file) => after[file] !== before[file]);
  };

  it('is all that a vendor beyond the core set needs', async () => {
    const file = criteo.replace("id: 'criteo'", "id: 'new-vendor'");
    expect(await changed('new-vendor', file)).toEqual(['index.ts', 'lists/further.ts', 'lists/catalogue.ts']);
    const lists = await listsWith('new-vendor', file);
    expect(lists['index.ts']).toContain(
      "/** Criteo: OneTag. */\nexport { facts as newVendor } from './new-vendor.js';\n",
    );
    expect(lists['lists/further.ts']).toContain("import { facts as newVendor } from '../new-vendor.js';\n");
    expect(lists['lists/catalogue.ts']).toContain(
      "    'new-vendor': { party: newVendorParty, disclosure: newVendorDisclosure },\n",
    );
  });

  it('is all that one of the core set needs', async () => {
    expect(await changed('new-vendor', vimeo.replace("id: 'vimeo'", "id: 'new-vendor'"))).toEqual([
      'index.ts',
      ...['builtIn', 'companies', 'parties', 'links', 'disclosures'].map((list) => `lists/${list}.ts`),
    ]);
  });

  it('of the core set that page code calls is in one list more, which travels with the signal', async () => {
    const file = files['x']!.replace("id: 'x'", "id: 'new-vendor'");
    expect(await changed('new-vendor', file)).toContain('lists/stubs.ts');
    expect((await listsWith('new-vendor', file))['lists/stubs.ts']).toContain("    'new-vendor': newVendor,\n");
  });

  it('that vendors share is in no list', async () => {
    expect(await changed('shared', "export const SHARED = 'Shared Ltd.';\n")).toEqual([]);
  });

  it('may be formatted anyhow', async () => {
    const file = criteo
      .replace("id: 'criteo'", "id:'new-vendor'")
      .replace(/^ {2}/gm, '\t')
      .replaceAll("'", '"')
      .replaceAll('\n', '\r\n');
    expect(await changed('new-vendor', file)).toEqual(['index.ts', 'lists/further.ts', 'lists/catalogue.ts']);
  });
});

describe('a file is refused', () => {
  const part = (name: string): [string, string] => [`export const ${name}`, `const ${name}`];
  const COMPANY = "  company: 'Criteo SA',\n";
  const CATALOGUE = '  catalogue: true,\n';

  it.each([
    ['without facts', ...part('facts'), 'has no "export const facts": add what the gate must know.'],
    ['without a party', ...part('party'), 'has no "export const party": add who it is.'],
    ['without links', ...part('links'), 'has no "export const links": add its privacy policy and terms.'],
    ['without a disclosure', ...part('disclosure'), 'has no "export const disclosure": add what the visitor is told.'],
    ['without an id', "  id: 'criteo',\n", '', "has no id among its facts: add id: 'criteo'."],
    [
      'with the id of another',
      "id: 'criteo'",
      "id: 'vimeo'",
      'has the id "vimeo": give it the name vimeo.ts, or the id \'criteo\'.',
    ],
    ['without a comment', '/** Criteo: OneTag. */\n', '', 'has no comment on its facts: write /** Name: what of it is'],
    ['with its comment elsewhere', '*/\nexport', '*/\nconst X = 1;\nexport', 'has no comment on its facts: write'],
    ['without a company', COMPANY, '', "has no company among its facts: add company: '…', which the banner names."],
    [
      'in neither set',
      CATALOGUE,
      '',
      'has a company among its facts, and not that it is beyond the core set: add catalogue: true.',
    ],
    [
      'with what is missing in a comment',
      CATALOGUE,
      `  //${CATALOGUE}`,
      'has a company among its facts, and not that it is beyond the core set: add catalogue: true.',
    ],
    [
      'in neither set, without a company',
      COMPANY + CATALOGUE,
      '',
      "names no company: add company: '…' and catalogue: true to its facts; only a vendor of the core set",
    ],
  ])('%s', async (_, found, replacement, said) => {
    const text = criteo.replace(found, replacement);
    expect(text).not.toBe(criteo);
    await expect(listsWith('criteo', text)).rejects.toThrow(`src/vendors/criteo.ts ${said}`);
  });

  it('with stubs where its set does not have them', async () => {
    const apart = `${criteo}\nexport const stubs = [];\n`;
    await expect(listsWith('criteo', apart)).rejects.toThrow('criteo.ts has an "export const stubs": put stubs: […]');
    const among = vimeo.replace("  id: 'vimeo',\n", "  id: 'vimeo',\n  stubs: [],\n");
    await expect(listsWith('vimeo', among)).rejects.toThrow('vimeo.ts has stubs among its facts: make them an');
  });

  it('with all that is to be mended, and others with it', async () => {
    const bad = { ...files, criteo: 'export const facts = {\n};\n', vimeo: vimeo.replace(...part('links')) };
    const told = await vendorLists(bad).then(
      () => '',
      ({ message }: Error) => message,
    );
    const names = told.split('\n').map((line) => line.split(' ')[0]);
    expect(names).toEqual([...Array<string>(6).fill('src/vendors/criteo.ts'), 'src/vendors/vimeo.ts']);
  });
});
