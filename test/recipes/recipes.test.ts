/** The recipes of docs/recipes.md, done in a copy of the tree: what they add is there, and everything passes. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTree, type Run, type Tree } from './openTree.js';
import { madeUp } from './madeUp.js';

const TSC = 'node_modules/typescript/bin/tsc';
const PRETTIER = 'node_modules/prettier/bin/prettier.cjs';
const VITEST = 'node_modules/vitest/vitest.mjs';

/** What it prints where it fails stands in the message. */
const expectOk = ({ isOk, output }: Run): void => expect(isOk, output.slice(-6000)).toBe(true);

/** Rooms of test/unit that know no vendor, language, signal, option, element or lazy file by a list. */
const APART = [
  'account',
  'bindings',
  'consent',
  'handover',
  'iab',
  'receipts',
  'record',
  'regimes',
  'server',
  'worker',
];

let tree: Tree;
beforeAll(() => {
  tree = openTree();
});
afterAll(() => tree.remove());

describe('a row that was forgotten', () => {
  const typed = (): string => tree.run(TSC, '-p', 'tsconfig.json', '--noEmit').output;
  const tested = (file: string): string => tree.run(VITEST, 'run', '--project', 'unit', file).output;

  it('of an option is named by the compiler, in the table and where it is made safe', () => {
    madeUp['option']!.add(tree);
    const output = typed();
    expect(output).toMatch(/src\/options\/optionTable\.ts.*'greeting'/);
    expect(output).toMatch(/src\/options\/readOptions\.ts[^]*'greeting'/);
    madeUp['option']!.addRow!(tree);
    expect(typed()).toBe('');
  });

  it('of an element with a new attribute is named by a test', () => {
    madeUp['element']!.add(tree);
    expect(tested('test/unit/gate/fetchingElements.test.ts')).toContain('preview');
    madeUp['element']!.addRow!(tree);
  });

  it('of a language is named by the build: a part that is missing', () => {
    tree.write('src/locales/eo/banner.ts', 'export const banner = {};\n');
    const { isOk, output } = tree.run('scripts/build.mjs');
    expect(isOk).toBe(false);
    expect(output).toContain('src/locales/eo/preferences.ts is missing: translate src/locales/en/preferences.ts');
    madeUp['language']!.add(tree);
  });

  it('of a signal is named by the build: what its file does not say', () => {
    tree.write('src/signals/beacon.ts', 'export const speak = 1;\n');
    const { isOk, output } = tree.run('scripts/build.mjs');
    expect(isOk).toBe(false);
    expect(output).toContain(`src/signals/beacon.ts has no "registerSignal('beacon', …)"`);
    madeUp['signal']!.add(tree);
  });

  it('of a vendor is named by the build, for its file, and by a test, for the address', () => {
    tree.write('src/vendors/addthis.ts', "export const facts = { id: 'addthis' };\n");
    const { isOk, output } = tree.run('scripts/build.mjs');
    expect(isOk).toBe(false);
    expect(output).toContain('src/vendors/addthis.ts has no "export const party"');
    madeUp['vendor']!.add(tree);
  });
});

describe('with all six', () => {
  const read = (file: string): string => tree.read(`dist/${file}`);

  it('the project builds, and its docs are written', () => {
    madeUp['chunk']!.add(tree);
    madeUp['chunk']!.addRow!(tree);
    // a row may make a line too long: `npm run format`
    expectOk(tree.run(PRETTIER, '--write', 'src'));
    expectOk(tree.run('scripts/build.mjs'));
    expectOk(tree.run('scripts/docs.mjs'));
    expect(tree.run(VITEST, 'run', '--project', 'unit', 'test/unit/vendors/claims.test.ts').output).toContain(
      'addthis',
    );
    madeUp['vendor']!.addRow!(tree);
  });

  it('the script tag, npm and the docs have them', () => {
    for (const file of ['sekisho.vendors.js', 'vendors/addthis.js', 'npm/prod/vendors/addthis.js'])
      expect(read(file), file).toContain('addthis.com');
    expect(read('vendors/addthis.words.js')).toContain('Shows buttons to share the page.');
    expect(read('npm/types/vendors/index.d.ts')).toContain('facts as addthis');
    expect(read('locales/eo.banner.js')).toContain('Kuketoj ĉe');
    expect(read('sekisho.lines.js')).toContain('made-up-line');
    expect(read('sekisho.integrity.js')).toMatch(/lines:"sha256-/);
    for (const word of ['portal', 'preview', 'greeting']) expect(read('sekisho.js'), word).toContain(word);
    expect(read('sekisho.js')).not.toContain('data-beacon-lit');
    for (const file of ['signals/beacon.js', 'vendors/addthis.js', 'npm/prod/signals/beacon.js'])
      expect(read(file), file).toContain('data-beacon-lit');
    expect(tree.read('docs/vendors.md')).toContain('vendors/addthis.js');
    expect(tree.read('README.md')).toMatch(/`data-greeting` \| A word of greeting\./);
    expect(tree.read('README.md')).toContain('| whoever likes lines | + `sekisho.lines.js` |');
    expect(tree.read('docs/languages.md')).toContain('| `eo` |');
    expect(JSON.parse(tree.read('docs/options.schema.json'))).toHaveProperty('properties.greeting.type', 'string');
    expect(tree.read('docs/api.md')).toContain('readonly greeting?: string;');
    expect(tree.read('docs/api.md')).toContain("'amplitude' | 'beacon' | 'data-layer'");
  });

  it('types, linter and formatter have nothing to say', () => {
    expectOk(tree.run(TSC, '-p', 'tsconfig.json', '--noEmit'));
    expectOk(tree.run(TSC, '-p', 'test/tsconfig.json'));
    expectOk(tree.run('node_modules/oxlint/bin/oxlint'));
    expectOk(tree.run(PRETTIER, '--check', '--log-level', 'warn', 'src', 'docs', 'test/unit'));
  });

  it('every unit test passes, but for those of rooms that none of the six reaches', () => {
    const names = readdirSync(join(import.meta.dirname, '../unit')).filter((name) => !APART.includes(name));
    const filters = names.map((name) => `test/unit/${name}${name.endsWith('.ts') ? '' : '/'}`);
    expectOk(tree.run(VITEST, 'run', '--project', 'unit', ...filters));
  }, 1_800_000);
});
