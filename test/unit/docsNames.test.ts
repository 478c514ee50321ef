// @vitest-environment node
/**
 * Whatever a page calls by its name is there: files, commands, attributes, events, options, functions. What was renamed or
 * taken away is found here, wherever a page still names it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listAttributes } from '../../src/options/optionTable.js';
import { HELD_ATTRIBUTES } from '../../src/gate/elements/holdElement.js';
import { builtIn } from '../../src/vendors/lists/builtIn.js';
import { further } from '../../src/vendors/lists/further.js';
import { type Code, readCode } from './readCode.js';

const read = (file: string): string => readFileSync(file, 'utf8');
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return /^(node_modules|build|\.git)$/.test(entry.name) ? [] : [`${path}/`, ...filesIn(path)];
  });

const files = filesIn('.');
const folders = files.filter((file) => /^[^/.]+\/$/.test(file));

/** Histories name what there was then. */
const isHistory = (page: string): boolean => page === 'CHANGELOG.md' || page.startsWith('adr/');
const pages = [...files.filter((file) => /^[^.].*\.md$/.test(file) && !isHistory(file)), 'llms.txt'];

const codeOf = (folder: RegExp): string =>
  files
    .filter((file) => folder.test(file) && /\.(tsx?|mts|m?js|svelte|vue|html|css|json)$/.test(file))
    .filter((file) => !file.startsWith('dist/') && !file.endsWith('package-lock.json') && !/unit\/docsNames/.test(file))
    .map(read)
    .join('\n');
/** What visitors and sites get, and all code there is. */
const source = codeOf(/^src\//);
const commands = codeOf(/^cli\//);
const everything = codeOf(/./);
const api = read('docs/api.md');
const theming = read('docs/theming.md');
const npmVendors = read('src/vendors/index.ts');
const vendorIds = new Set([...builtIn, ...further].map(({ id }) => id));
const { exports: entries, scripts } = JSON.parse(read('package.json')) as Record<'exports' | 'scripts', object>;
const suites = [...read('vitest.config.ts').matchAll(/name: '(\w+)'/g)].map(([, name]) => name);
const attributes = new Set(listAttributes().map(([name]) => name));

/** What belongs to somebody else, and whose it is. */
const OTHERS: Readonly<Record<string, string>> = {
  'dist/mixpanel.min.js': 'mixpanel-browser',
  'dist/array.js': 'posthog-js',
  'dist/umd/standalone.js': '@segment/analytics-next',
  'dist/td.min.js': 'td-js-sdk',
  'src/data/metadata.ts': 'clarity-js',
  'src/data/consent.ts': 'clarity-js',
  'src/queue.ts': 'clarity-js',
  'data-domain': 'Plausible’s older script',
  'gdpr-utils': 'mixpanel-browser',
  'core-client': '@amplitude/analytics-core',
  setOptOutCookie: '@snowplow/browser-tracker',
  startInSignedMode: 'td-js-sdk',
  lastUpdate: 'the specification of Global Privacy Control',
  'worker-src': 'Content Security Policy',
  '--no-git-tag-version': 'npm',
  'x-vercel-ip-country': 'Vercel',
  'x-vercel-ip-country-region': 'Vercel',
};

const matches = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map(([whole, name]) => name ?? whole);
const isWordOf = (text: string, word: string): boolean => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(text);
const camelCase = (name: string): string => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Of `<id>`, `*` and `…` any name will do. */
const isFile = (path: string, places = ['', 'dist/']): boolean => {
  const pattern = path
    .replaceAll(/<\w+>|\*|…/g, '\u0000')
    .replaceAll(/[.+()[\]$]/g, '\\$&')
    .replaceAll('\u0000', '[^/]+');
  const isOne = new RegExp(`(^|/)${pattern}/?$`);
  // a build leaves its own folder
  return /(^|\/)build\//.test(path) || files.some((file) => places.some((place) => isOne.test(place + file)));
};

/** A kind of name: how it is found in code, and whether there is one. */
interface Kind {
  readonly find: (code: Code) => readonly string[];
  readonly isThere: (name: string) => boolean;
}

const inText =
  (pattern: RegExp): Kind['find'] =>
  ({ text }) =>
    matches(pattern, text);
/** Blocks show what others write, too. */
const inSentence =
  (pattern: RegExp): Kind['find'] =>
  ({ text, language }) =>
    language === undefined ? matches(pattern, text) : [];

/** What a member of ours may be called by. */
const ROOTS = [
  'consent',
  'sekisho',
  'decision',
  'policy',
  'contacts',
  'rights',
  'cookie',
  'party',
  'disclosure',
  'account',
];
const MEMBER = new RegExp(`(?<![\\w.'"/-])((?:${ROOTS.join('|')})\\.[a-z]\\w*)(?![\\w/]|\\.[\\w<])`, 'g');

const KINDS: Readonly<Record<string, Kind>> = {
  'a file of the repository': {
    find: inSentence(/^((?:[\w.@<>*-]+\/)*(?:[\w<>*-]+\.)+(?:tsx?|mjs|mts)|(?:[\w.@<>*-]+\/)+[\w.@<>*-]*)$/g),
    isThere: (path) => {
      const isOurs = folders.some((folder) => path.startsWith(folder)) || /\.(tsx?|mjs|mts)$/.test(path);
      // or one that our commands write
      return !isOurs || isFile(path) || isWordOf(commands, path);
    },
  },
  'a built file': {
    find: inText(/\bsekisho[\w.]*\.js\b|(?<![\w-])(?:signals|vendors|locales)\/[\w.-]+\.js\b/g),
    isThere: (name) => files.includes(`dist/${name}`),
  },
  'an npm script': { find: inText(/\bnpm run ([\w:]+)/g), isThere: (name) => name in scripts },
  'a suite': {
    find: inText(/\bnpm test -- (\w+)|--project (\w+)/g),
    isThere: (name) => suites.includes(name.replace('--project ', '')),
  },
  'a program': { find: inText(/\bnode ((?:\w+\/)+[\w.]+)/g), isThere: (path) => files.includes(path) },
  'a command': {
    find: inText(/\bnpx sekisho (\w+)/g),
    isThere: (name) => read('cli/sekisho.mjs').includes(`Usage: sekisho ${name} `),
  },
  'a flag': {
    find: ({ text }) => matches(/(?<!\S)(--[a-z][\w-]+)/g, text).filter((flag) => !flag.startsWith('--sekisho')),
    isThere: (flag) => isWordOf(everything, flag),
  },
  'an attribute': {
    find: inText(/(?<![\w-])data-[a-z][a-z-]*[a-z]/g),
    isThere: (name) => {
      const words = name.slice('data-'.length);
      return (
        attributes.has(name) ||
        isWordOf(source, name) ||
        isWordOf(source, `dataset\\.${camelCase(words)}`) ||
        new RegExp(`\\{[^{}]*\\b${camelCase(words)}\\b[^{}]*\\} = \\w+\\.dataset`).test(source) ||
        HELD_ATTRIBUTES.includes(words)
      );
    },
  },
  'an event': { find: inText(/\bsekisho:[a-z-]+/g), isThere: (name) => isWordOf(source, name) },
  'a custom property': { find: inText(/--sekisho-[a-z-]*[a-z]/g), isThere: (name) => isWordOf(theming, name) },
  'a part': {
    find: inText(/(?:::part\(|\[part~?=)([a-z-]+)/g),
    isThere: (name) => new RegExp(`part(=["{]|', '|")[^\\n]*\\b${name}\\b`).test(source),
  },
  'an element': {
    find: inText(/<(sekisho-\w+)|\b(?<!--)sekisho-(?:root|reopen|placeholder)\b/g),
    isThere: (name) => isWordOf(source, name),
  },
  'an entry of the package': {
    find: inText(/(?<![\w/.@-])sekisho\/[\w/-]*\w(?!\.js)\b/g),
    isThere: (name) => {
      const entry = name.replace('sekisho', '.');
      const [, signal] = /^\.\/signals\/(.+)/.exec(entry) ?? [];
      return entry in entries || (signal ? isFile(`src/signals/${signal}.ts`) : /^\.\/(signals|sekisho)$/.test(entry));
    },
  },
  'what an entry exports': {
    find: ({ text }) =>
      [...text.matchAll(/import (?:type )?\{([^}]*)\} from 'sekisho[\w/]*'/g)].flatMap(([, names = '']) =>
        names.split(',').map((name) => name.replace(/\btype\b|\bas \w+/g, '').trim()),
      ),
    isThere: (name) => !name || isWordOf(api, name) || isWordOf(npmVendors, name),
  },
  'a member': {
    find: ({ text, language }) => (language === 'python' ? [] : matches(MEMBER, text)),
    isThere: (name) => isWordOf(api, name.split('.')[1]!),
  },
  'a vendor': {
    find: ({ text }) =>
      matches(/data-vendors="([^"]*)"/g, text).flatMap((ids) => ids.split(/\s+/).filter((id) => /^[a-z]/.test(id))),
    isThere: (id) => vendorIds.has(id),
  },
  'a word of the code': {
    find: inSentence(/^(?:[a-z]+(?:[A-Z][a-z\d]*)+|(?!data-)[a-z]+(?:-[a-z\d]+)+)(?=\(|$)/g),
    isThere: (word) => isWordOf(everything, word),
  },
  'an environment variable': {
    find: inText(/\bSEKISHO_[A-Z_]+/g),
    isThere: (name) => isWordOf(everything, name),
  },
};

/** What is not there, by what it would be. Many pages name the same. */
const known = new Map<string, boolean>();
const isKnown = (kind: string, name: string): boolean => {
  const key = `${kind} ${name}`;
  const isThere = known.get(key) ?? (name in OTHERS || KINDS[kind]!.isThere(name));
  known.set(key, isThere);
  return isThere;
};

const missingIn = (page: string): string[] => {
  const code = readCode(page);
  const missing = Object.entries(KINDS).flatMap(([kind, { find }]) =>
    code.flatMap(find).flatMap((name) => (isKnown(kind, name) ? [] : [`${name} is not ${kind}`])),
  );
  return [...new Set(missing)];
};

describe('a page names what there is', () => {
  it.each(pages)('%s', (page) => expect(missingIn(read(page))).toEqual([]));

  it('and each name that is allowed as somebody else’s is on some page', () => {
    const all = pages.map(read).join('\n');
    expect(Object.keys(OTHERS).filter((name) => !all.includes(name))).toEqual([]);
  });
});

/** A name of each kind that there is not, as a page would write it. */
const MADE_UP: readonly (readonly [kind: string, name: string, page: string])[] = [
  ['a file of the repository', 'src/gate/gone.ts', 'see `src/gate/gone.ts`'],
  ['a file of the repository', 'gone.test.ts', '(`gone.test.ts`)'],
  ['a file of the repository', 'test/gone/', 'in `test/gone/`'],
  ['a built file', 'sekisho.gone.js', '`sekisho.gone.js`'],
  ['a built file', 'vendors/gone.js', '```html\n<script src="/sekisho/vendors/gone.js"></script>\n```\n'],
  ['an npm script', 'test:gone', '```sh\nnpm run test:gone   # all\n```\n'],
  ['a suite', 'gone', '`npm test -- gone`'],
  ['a program', 'bench/gone.mjs', '`node bench/gone.mjs first`'],
  ['a command', 'gone', '`npx sekisho gone site.json`'],
  ['a flag', '--gone', '| `--gone <file>` | what it does |'],
  ['an attribute', 'data-gone', '```html\n<script data-gone="1"></script>\n```\n'],
  ['an event', 'sekisho:gone', '`sekisho:gone` tells it'],
  ['a custom property', '--sekisho-gone', '`--sekisho-gone`'],
  ['a part', 'gone', '```css\nsekisho-root::part(gone) {}\n```\n'],
  ['an element', 'sekisho-gone', '`<sekisho-gone>`'],
  ['an entry of the package', 'sekisho/gone', "`import 'sekisho/gone'`"],
  ['an entry of the package', 'sekisho/signals/gone', '`sekisho/signals/gone`'],
  ['what an entry exports', 'goneConsent', "```ts\nimport { goneConsent } from 'sekisho';\n```\n"],
  ['a member', 'consent.gone', '```js\nconsent.gone();\n```\n'],
  ['a member', 'policy.gone', 'the option `policy.gone`'],
  ['a vendor', 'gone', '```html\n<script data-vendors="vimeo gone"></script>\n```\n'],
  ['a word of the code', 'goneByNow', '`goneByNow(page)`'],
  ['a word of the code', 'gone-by-now', '(`gone-by-now`)'],
  ['an environment variable', 'SEKISHO_GONE', '`SEKISHO_GONE=1 npm test`'],
];

describe('a page that names what there is not', () => {
  it.each(MADE_UP)('is found out: %s, %s', (kind, name, page) => {
    expect(missingIn(page)).toContain(`${name} is not ${kind}`);
  });

  it('is tried for every kind', () => {
    expect(new Set(MADE_UP.map(([kind]) => kind))).toEqual(new Set(Object.keys(KINDS)));
  });
});

it('docs/disclosures.md names every class of what is written into a page', () => {
  const drawn = codeOf(/^src\/ui\/disclosures\//).match(/\bsekisho-[a-z-]+/g)!;
  const classes = [...new Set(drawn)].filter((name) => !/^sekisho-(root|placeholder|reopen)$/.test(name));
  expect(classes.length).toBeGreaterThan(10);
  const page = read('docs/disclosures.md');
  expect(classes.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

/** What an entry of the package gives: functions, and components. */
const exportsOf = (entry: string): string[] =>
  [...entry.matchAll(/^export (?:declare )?(?:const|class|function) (\w+)|^export \{([^}]*)\}/gm)].flatMap(
    ([, name, list = '']) =>
      name ?? list.split(',').flatMap((one) => (/^\s*(type .*)?$/.test(one) ? [] : one.trim().replace(/.* as /, ''))),
  );

describe('docs/api.md', () => {
  const sources = files.filter((file) =>
    /^src\/[a-z]\w*\.tsx?$|^src\/bindings\/(\w+\.tsx?|svelte\/index\.ts)$/.test(file),
  );
  const published = sources.filter((file) =>
    JSON.stringify(entries).includes(file.replace('src/', 'dist/npm/types/').replace(/\.tsx?$/, '.d.ts')),
  );

  it('is asked about more than one entry', () => expect(published.length).toBeGreaterThan(10));

  it.each(published)('tells what %s exports', (file) => {
    expect(exportsOf(read(file)).filter((name) => !isWordOf(api, name))).toEqual([]);
  });
});
