/**
 * Writes what docs take from the code: the README's attribute table and sizes, those of docs/custom-build.md and docs/iab.md, docs/warnings.md,
 * docs/signals.md and docs/vendors.md; and what they take from each other: adr/README.md, llms.txt and the
 * linter's rules for src/. `--check` only compares.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readChunks } from '../cli/bundling.mjs';
import { apiPage } from './apiPage.mjs';
import { decisionsPage } from './decisionsPage.mjs';
import { audienceLine, readDocsIndex } from './docsIndex.mjs';
import { lintRules } from './layers.mjs';
import { languagesPage } from './languagesPage.mjs';
import { llmsFile } from './llmsFile.mjs';
import { measure, measureCustom, sizeOf } from './size.mjs';
import { tellAttribute, tellOptions } from './optionDocs.mjs';
import { optionsPage } from './optionsPage.mjs';
import { optionsSchema } from './optionsSchema.mjs';
import { readLanguages } from './readLanguages.mjs';
import { regimesPage } from './regimesPage.mjs';
import { readSignalFiles } from './signalLists.mjs';
import { readSignalDocs, signalsPage, speaksFor } from './signalsPage.mjs';
import { stubsTable } from './stubsTable.mjs';
import { vendorsPage } from './vendorsPage.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file) => readFileSync(join(root, file), 'utf8');
const load = (file) => import(pathToFileURL(join(root, 'build/modules', file)).href);

const { listAttributes, optionTable } = await load('options/optionTable.js');
const { problems } = await load('lib/problems.js');

const { profiles } = await load('regimes/profiles.js');
const { builtIn } = await load('vendors/lists/builtIn.js');
const { further } = await load('vendors/lists/further.js');
const vendorFiles = await Promise.all([...builtIn, ...further].map(({ id }) => load(`vendors/${id}.js`)));

const options = tellOptions(optionTable, `${read('src/types/options.ts')}\n${read('src/types/policy.ts')}`);

const bytes = (count) => `${count.toLocaleString('en-US')} B`;

/** Who downloads which further file. */
const lazyFiles = [
  ...readChunks(read('src/ui/chunks/chunks.ts')).map(({ name, about }) => [about, `sekisho.${name}.js`]),
  ['whoever has just answered', 'sekisho.receipts.js'],
  ['every page view of a site that has regions decide', 'sekisho.regions.js'],
  ['… where the law of the region has more shown, and something shows it', 'sekisho.duties.js'],
  ['every page view of a site that takes over answers from an app or another domain', 'sekisho.handover.js'],
  ['… of one that keeps answers with accounts', 'sekisho.account.js'],
  ['a browser that the site gives a service worker', 'sekisho.sw.js'],
  ['… and every page view there', 'signals/service-worker.js'],
  ['whoever uses a vendor beyond the core set, such as this', 'vendors/meta-pixel.js'],
  ['… and reads what is told of it', 'vendors/meta-pixel.words.js'],
  ['or, for all of them,', 'sekisho.vendors.js'],
  ['…', 'sekisho.catalogue.js'],
  ['whoever reads another language than English, such as Japanese', 'locales/ja.banner.js'],
  ['… and opens preferences', 'locales/ja.preferences.js'],
  ['… where the tag has `integrity`, and anything of this is loaded', 'sekisho.integrity.js'],
];

/** Who downloads which file of the IAB's frameworks. */
const iabFiles = [
  ['`signals/gpp.js`', 'every page view of a site that has it', 'signals/gpp.js'],
  ['`signals/tcf.js`', 'the same', 'signals/tcf.js'],
  ['`signals/follow.js`', 'the same', 'signals/follow.js'],
  ['`sekisho.gpp.js`', 'visitors in the US, or whose region is not known', 'sekisho.gpp.js'],
  ['`sekisho.tcf.js`', 'whoever sees a page with `signals/tcf.js`', 'sekisho.tcf.js'],
  ['`sekisho.tcfDuties.js`', 'whoever is asked, or opens preferences, there', 'sekisho.tcfDuties.js'],
  ['`sekisho.tcfDisclosures.js`', 'whoever opens a page that tells of the list', 'sekisho.tcfDisclosures.js'],
  [
    '`locales/<language>.tcf.js`',
    'either of them, in another language than English',
    ...readLanguages().flatMap((tag) => (tag === 'en' ? [] : `locales/${tag}.tcf.js`)),
  ],
  ['`sekisho.tcfLanguages.js`', 'the same, where the tag has `integrity`', 'sekisho.tcfLanguages.js'],
];

/** Of many files the least and the most. */
const range = (files) => {
  const all = files.map(sizeOf);
  return [...new Set([Math.min(...all), Math.max(...all)])].map(bytes).join(' to ');
};

const [customSizes, sizes] = [await measureCustom(), measure()];
const sizeOfScript = (file) => sizes.find(({ files }) => files.join() === file).size;
const builds = {
  '`sekisho.js`': sizeOfScript('sekisho.js'),
  '`sekisho.lite.js`': sizeOfScript('sekisho.lite.js'),
  '`sekisho build`, of the example in [custom-build.md](custom-build.md)': customSizes[0].size,
  '… with `--lite`': customSizes[2].size,
};

const parts = {
  attributes: [
    '| attribute | what it sets |',
    '| --- | --- |',
    ...listAttributes().map(([name, path]) => `| \`${name}\` | ${tellAttribute(options[path])} |`),
  ].join('\n'),
  sizes: [
    '| who downloads | files | brotli | budget |',
    '| --- | --- | --- | --- |',
    ...sizes.map(({ name, files, size, limit }) => {
      const names = files.map((file) => `\`${file}\``).join(' + ');
      return `| ${name} | ${names} | ${bytes(size)} | ${bytes(limit)} |`;
    }),
    ...lazyFiles.map(([who, file]) => `| ${who} | + \`${file}\` | + ${bytes(sizeOf(file))} | |`),
  ].join('\n'),
  'custom-sizes': [
    '| of the example above | brotli | budget |',
    '| --- | --- | --- |',
    ...customSizes.map(({ name, size, limit }) => `| ${name} | ${bytes(size)} | ${bytes(limit)} |`),
  ].join('\n'),
  'build-sizes': [
    '| script | every page view, brotli |',
    '| --- | --- |',
    ...Object.entries(builds).map(([name, size]) => `| ${name} | ${bytes(size)} |`),
  ].join('\n'),
  'iab-sizes': [
    '| file | for whom | brotli |',
    '| --- | --- | --- |',
    ...iabFiles.map(([name, who, ...names]) => `| ${name} | ${who} | ${range(names)} |`),
  ].join('\n'),
  stubs: stubsTable(vendorFiles),
};

const abouts = await Promise.all(
  readLanguages().map(async (tag) => ({ tag, about: (await load(`locales/${tag}/about.js`)).about })),
);

const settings = await resolveConfig(join(root, 'package.json'));
const index = read('docs/README.md');
const rows = readDocsIndex(index).flatMap((group) => group.rows);
/** @param {string} file a page of docs/ */
const audienceOf = (file) => audienceLine(rows.find(({ target }) => target === file).audience);

/** A tag that a warning names would be one of the page's own. */
const asCode = (text) => text.replaceAll(/<[a-z][^>]*>(<\/\w+>)?/g, '`$&`');

const warnings = [
  '# Warnings\n',
  `${audienceOf('warnings.md')}\n`,
  'The debug build (`sekisho.debug.js`, `sekisho.lite.debug.js`, or npm’s `development` condition) says each of these once, on',
  'the console. The production build says nothing and does the same. `…` stands for the subject.',
  ...Object.entries(problems).map(([code, text]) => `\n## ${code}\n\n${asCode(text.replaceAll('{}', '…'))}`),
  '',
].join('\n');

const languageCount = `${readLanguages().length} languages`;

const fill = (text) =>
  Object.entries(parts).reduce(
    (filled, [name, part]) =>
      filled.replace(
        new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`),
        (_, open, close) => `${open}\n${part}\n${close}`,
      ),
    text.replaceAll(/\b\d+ languages\b/g, languageCount),
  );

const linter = JSON.parse(read('.oxlintrc.json'));
const readme = fill(read('README.md'));
const decisions = readdirSync(join(root, 'adr')).filter((file) => /^\d+-.*\.md$/.test(file));

const declarations = (file) => read(`build/modules/${file}.d.ts`);
/** In the order in which the barrel of types names them. */
const subjects = [...read('src/types/index.ts').matchAll(/from '\.\/(\w+)\.js'/g)].map(([, subject]) => subject);
/** The files that an entry passes something on from. */
const passedOnBy = (entry) => {
  const files = read(`src/${entry}.ts`).matchAll(
    /^(?:export|\}) .*from '\.\/((?:server|testing|worker|handover|account)\/\w+)\.js'/gm,
  );
  return [...files].map(([, file]) => declarations(file));
};
/** The bindings that docs/README.md names, in its order. */
const bindings = rows.flatMap(({ title, target }) => {
  const [, name] = /^frameworks\/(\w+)\.md$/.exec(target) ?? [];
  if (!name) return [];
  const [entry, ...further] = name === 'svelte' ? ['svelte/index', 'svelte/context'] : [name];
  const read = (file) => declarations(`bindings/${file}`);
  return { name, title, source: read(entry), further: further.map(read) };
});
const api = {
  index: declarations('index'),
  statics: declarations('static'),
  server: read('src/server.ts'),
  servers: passedOnBy('server'),
  handover: read('src/handover.ts'),
  handovers: passedOnBy('handover'),
  account: read('src/account.ts'),
  accounts: passedOnBy('account'),
  testing: read('src/testing.ts'),
  testings: passedOnBy('testing'),
  plugin: read('cli/vite.d.mts'),
  worker: read('src/sw.ts'),
  workers: passedOnBy('sw'),
  bindings,
  shared: ['grants', 'openSource', 'createGateStore', 'addScript'].map((file) => declarations(`bindings/${file}`)),
  vendors: declarations('vendors/index'),
  types: subjects.map((subject) => declarations(`types/${subject}`)),
};

const vendorFacts = vendorFiles.map(({ facts }) => facts);
const signals = Object.entries(readSignalFiles())
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, source]) => {
    const page = join(root, `docs/signals/${name}.md`);
    return {
      name,
      ...readSignalDocs(name, existsSync(page) ? readFileSync(page, 'utf8') : ''),
      speaksFor: speaksFor(name, source, vendorFacts),
    };
  });

const files = {
  'README.md': readme,
  'docs/accessibility.md': fill(read('docs/accessibility.md')),
  'docs/api.md': apiPage(api, audienceOf('api.md')),
  'docs/custom-build.md': fill(read('docs/custom-build.md')),
  'docs/which-build.md': fill(read('docs/which-build.md')),
  'docs/iab.md': fill(read('docs/iab.md')),
  'docs/options.md': optionsPage(options, audienceOf('options.md')),
  'docs/options.schema.json': await format(JSON.stringify(optionsSchema(options)), { ...settings, parser: 'json' }),
  'src/.oxlintrc.json': await format(JSON.stringify(lintRules(read('ARCHITECTURE.md'), linter.plugins)), {
    ...settings,
    parser: 'json',
  }),
  'docs/warnings.md': warnings,
  'docs/languages.md': languagesPage(abouts, audienceOf('languages.md')),
  'docs/regimes.md': regimesPage(profiles, audienceOf('regimes.md')),
  'docs/signals.md': signalsPage(signals, audienceOf('signals.md')),
  'docs/signals/stubs.md': fill(read('docs/signals/stubs.md')),
  'docs/vendors.md': vendorsPage(vendorFiles, audienceOf('vendors.md')),
  'adr/README.md': decisionsPage(decisions.sort().map((file) => ({ file, text: read(`adr/${file}`) }))),
  'llms.txt': llmsFile(readme, index),
};
for (const [file, text] of Object.entries(files)) {
  if (!process.argv.includes('--check')) writeFileSync(join(root, file), text);
  else if (!existsSync(join(root, file)) || read(file) !== text) {
    console.error(`${file} is not what the code says: run "npm run docs"`);
    process.exitCode = 1;
  }
}
