/** Writes docs/libraries.md: what is tried, in which versions, and what differs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE, type Library } from './catalogue.js';
import { KNOWN } from './differences.js';
import type { ComparedMode } from './modes.js';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8')) as Manifest;

/** `htmx2` stands for `npm:htmx.org@2.0.11`: the package's own name, and its version. */
const describePackage = (name: string): string => {
  const version = dependencies[name];
  if (!version) throw new Error(`test/libraries/package.json names no ${name}`);
  return version.startsWith('npm:') ? version.slice(4).replace(/@(?=[^@]*$)/, ' ') : `${name} ${version}`;
};

/** Where the columns of the table come from. `idle` and `hold` differ in nothing that `full` does not have. */
const COLUMNS: readonly (readonly [string, readonly ComparedMode[]])[] = [
  ['all granted', ['idle']],
  ['nothing answered', ['hold', 'full']],
  ['its hosts refused', ['deny']],
];

const cell = (name: string, { hosts }: Library, modes: readonly ComparedMode[]): string => {
  if (modes.includes('deny') && !hosts) return '–';
  return KNOWN.some((known) => known.library === name && known.modes.some((mode) => modes.includes(mode)))
    ? '[differs](#what-differs)'
    : 'same';
};

const row = ([name, library]: readonly [string, Library]): string => {
  const packages = (library.packages ?? [name]).map(describePackage).join(', ');
  const results = COLUMNS.map(([, modes]) => cell(name, library, modes));
  return `| ${[packages, library.does, ...results].join(' | ')} |`;
};

const knownRows = (): string[] =>
  [...new Set(KNOWN.map(({ library, reason }) => `${library}\n${reason}`))].map((key) => {
    const same = KNOWN.filter(({ library, reason }) => `${library}\n${reason}` === key);
    const list = (values: readonly string[]): string => [...new Set(values)].sort().join(', ');
    const [library = '', reason = ''] = key.split('\n');
    const title = (mode: ComparedMode): string => COLUMNS.find(([, modes]) => modes.includes(mode))![0];
    const where = list(same.flatMap(({ engines }) => engines));
    return `| ${library} | ${list(same.flatMap(({ modes }) => modes.map(title)))} | ${where} | ${reason} |`;
  });

export const renderDocument = (): string =>
  `# Libraries beside Sekisho

*For developers.*

Each of these ${Object.keys(CATALOGUE).length} libraries does its usual work on a page without Sekisho and on the same page with it. Compared are what it
gives, every node of the document, what page code is told goes wrong, and what reaches a server. \`npm run test:deep\` does
so (\`test/libraries/\`), and this page is written from the same lists: a test fails when one of them says something else.

- **all granted**: the visitor has accepted on an earlier page view. Compared with the page without Sekisho.
- **nothing answered**: the guard is at work, and the banner there. Three vendors are declared that the library knows nothing
  of, and every other site but the library's own hosts is held (\`data-guard="all"\`); where it asks for none, once more with
  the default guard. The same comparison.
- **its hosts refused**: the hosts that the library asks for are a declared vendor's. Compared with the page without Sekisho
  whose Content-Security-Policy forbids them, as a content blocker would; when it is left, too, for some send what they have
  kept only then.

Chromium runs all of it, Firefox \`data-guard="all"\` and what is refused; WebKitGTK is not among them yet.
Chance is the same on every page, and other sites are a stub's answers. Next and Nuxt are small applications, built by their own
commands into sites of static files (\`test/libraries/applications/\`); what their HTML itself names is not counted among the
requests where it is refused, for a browser may ask for that before any script can act ([guarantees.md](guarantees.md)).

| library | what it does | ${COLUMNS.map(([title]) => title).join(' | ')} |
| --- | --- | ${COLUMNS.map(() => '---').join(' | ')} |
${Object.entries(CATALOGUE).map(row).join('\n')}

## What differs

The exact differences stand in \`test/libraries/differences.ts\`; a test fails as soon as one changes, or is gone.

| library | where | engines | what, and why |
| --- | --- | --- | --- |
${knownRows().join('\n')}
`;
