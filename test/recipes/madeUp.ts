/** Six additions that nobody needs, each as docs/recipes.md says it is made. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree } from './openTree.js';

const locales = join(import.meta.dirname, '../../src/locales');

export const VENDOR = `import type { Disclosure, Links, Party, Vendor } from '../types/index.js';

/** AddThis: made up, but for its host. */
export const facts = {
  id: 'addthis',
  purpose: 'social',
  hosts: ['addthis.com'],
  signals: ['beacon'],
  company: 'Made Up K.K.',
  catalogue: true,
} as const satisfies Vendor;

export const party: Party = { name: 'AddThis', company: facts.company, country: 'JP' };

export const links: Links = { privacyPolicy: 'https://made-up.example/privacy' };

export const disclosure: Disclosure = {
  use: { en: 'Shows buttons to share the page.', ja: 'ページを共有するボタンを表示するために使います。' },
  recipientUse: { en: 'Uses it to count what is shared.', ja: '共有された回数の集計に利用します。' },
  sends: ['page', 'address', 'device'],
  cookies: [],
  cookiesUnknown: true,
  ...links,
  privacyPolicyKind: 'unverified',
  source: 'made up for a test',
  checked: '2026-11-28',
};
`;

/** What each adds: a file, a row, or both. */
export const madeUp: Readonly<Record<string, { add(tree: Tree): void; addRow?(tree: Tree): void }>> = {
  vendor: {
    add: (tree) => tree.write('src/vendors/addthis.ts', VENDOR),
    addRow: (tree) =>
      tree.edit(
        'test/unit/vendors/claims.test.ts',
        'const ADDRESSES: readonly (readonly [string, ...string[]])[] = [\n',
        "const ADDRESSES: readonly (readonly [string, ...string[]])[] = [\n  ['https://s7.addthis.com/js/300/widget.js', 'addthis'],\n",
      ),
  },
  language: {
    add(tree) {
      for (const file of readdirSync(join(locales, 'en'))) {
        const text = tree.read(`src/locales/en/${file}`).replace('/** English,', '/** Made up,');
        tree.write(`src/locales/eo/${file}`, text.replace("title: 'Cookies on", "title: 'Kuketoj ĉe"));
      }
    },
  },
  signal: {
    add: (tree) => {
      tree.write(
        'src/signals/beacon.ts',
        `/** Made up: lights where its vendors are permitted. */
import { registerSignal } from './registerSignal.js';

registerSignal('beacon', ({ vendors }) => {
  const ours = vendors.filter(({ signals }) => signals?.includes('beacon'));
  return ({ choices }) => {
    const isLit = ours.length > 0 && ours.every(({ id }) => choices[id] === 'granted');
    document.documentElement.toggleAttribute('data-beacon-lit', isLit);
  };
});
`,
      );
      tree.write(
        'docs/signals/beacon.md',
        `# Beacon

*For site owners and developers.*

A beacon: whether it is lit.

## Calls

None: an attribute of the page.

## Options

None.

## Sources

Made up.

## Tested against

The page itself.
`,
      );
    },
  },
  chunk: {
    add: (tree) =>
      tree.write(
        'src/ui/common/madeUpLines.ts',
        `/** Made up: a lazy file with nothing in it that anybody needs. */
export const madeUpLines = (count: number): string => 'made-up-line '.repeat(count);
`,
      ),
    addRow: (tree) =>
      tree.edit(
        'src/ui/chunks/chunks.ts',
        'export const chunks = {\n',
        "export const chunks = {\n  /** whoever likes lines */\n  lines: () => import('../common/madeUpLines.js'),\n",
      ),
  },
  element: {
    add: (tree) =>
      tree.edit(
        'src/gate/elements/fetchingElements.ts',
        "  frame: ['src'],\n",
        "  frame: ['src'],\n  portal: ['src', 'preview'],\n",
      ),
    addRow: (tree) =>
      tree.edit(
        'src/gate/elements/holdElement.ts',
        "'imagesrcset', 'background'",
        "'imagesrcset', 'background', 'preview'",
      ),
  },
  option: {
    add: (tree) =>
      tree.edit(
        'src/types/options.ts',
        'export interface Options {\n',
        'export interface Options {\n  /** A word of greeting. Default: none. */\n  readonly greeting?: string;\n',
      ),
    addRow(tree) {
      tree.edit('src/options/optionTable.ts', '  site: text,\n', '  site: text,\n  greeting: text,\n');
      tree.edit(
        'src/options/readOptions.ts',
        '    site: text(given.site),\n',
        '    site: text(given.site),\n    greeting: text(given.greeting),\n',
      );
    },
  },
};
