/**
 * TypeScript has already made `build/modules`; Rollup only bundles that. Built in this order, for each file's integrity
 * goes into the one that loads it: languages, the lazy files of the interface → their list → interface, receipts → core.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import {
  bannerOf,
  integrityOf,
  LOCALE_PARTS,
  minify,
  minifyCore,
  OPTIONAL_PARTS,
  readChunks,
  variant,
  VARIANTS,
  wordsFile,
} from './cli/bundling.mjs';
import { furtherSignals } from './cli/furtherSignals.mjs';
import { readLanguages } from './scripts/readLanguages.mjs';
import { readSignalNames } from './scripts/signalLists.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const dist = process.env.SEKISHO_DIST ?? 'dist';
const modules = 'build/modules';

const integrityOfFile = (file) => integrityOf(readFileSync(`${dist}/${file}`));

/** The languages besides English: each part of each is a file. */
const languages = readLanguages().filter((language) => language !== 'en');

/** That of a part of each. */
const integrityOfTexts = (part) =>
  Object.fromEntries(languages.map((language) => [language, integrityOfFile(`locales/${language}.${part}.js`)]));

/** The signals beyond the core's: each is a file, for whoever declares none of its vendors. */
const signals = readSignalNames();

const chunks = readChunks(readFileSync('src/ui/chunks/chunks.ts', 'utf8'));

const integrityOfChunks = () =>
  Object.fromEntries(chunks.map(({ name }) => [name, integrityOfFile(`sekisho.${name}.js`)]));

const constants = (isDevelopment) =>
  replace({
    preventAssignment: true,
    values: {
      __DEV__: String(isDevelopment),
      __VERSION__: JSON.stringify(version),
      __SRI_GPP__: () => JSON.stringify(integrityOfFile('sekisho.gpp.js')),
      __SRI_TCF_DISCLOSURES__: () => JSON.stringify(integrityOfFile('sekisho.tcfDisclosures.js')),
      __SRI_TCF_DUTIES__: () => JSON.stringify(integrityOfFile('sekisho.tcfDuties.js')),
      __SRI_TCF__: () => JSON.stringify(integrityOfFile('sekisho.tcf.js')),
      __SRI_CATALOGUE__: () => JSON.stringify(integrityOfFile('sekisho.catalogue.js')),
      __SRI_CHUNKS__: () => JSON.stringify(integrityOfChunks()),
      __SRI_DUTIES__: () => JSON.stringify(integrityOfFile('sekisho.duties.js')),
      __SRI_ACCOUNT_LANGUAGES__: () => JSON.stringify(integrityOfFile('sekisho.accountLanguages.js')),
      __SRI_ACCOUNT_TEXTS__: () => JSON.stringify(integrityOfTexts('account')),
      __SRI_BANNERS__: () => JSON.stringify(integrityOfTexts('banner')),
      __SRI_INTEGRITY__: () => JSON.stringify(integrityOfFile('sekisho.integrity.js')),
      __SRI_TCF_LANGUAGES__: () => JSON.stringify(integrityOfFile('sekisho.tcfLanguages.js')),
      __SRI_TCF_TEXTS__: () => JSON.stringify(integrityOfTexts('tcf')),
      __SRI_RECEIPTS__: () => JSON.stringify(integrityOfFile('sekisho.receipts.js')),
      __SRI_UI__: () => JSON.stringify(integrityOfFile('sekisho.ui.js')),
    },
  });

/** Style sheets are written for people; visitors get them without the white space. */
const styles = {
  name: 'styles',
  transform(code, id) {
    if (!/styles\.js$/i.test(id)) return null;
    const text = code
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/\s*([{};,])\s*/g, '$1');
    return { code: text, map: null };
  },
};

/** Preact calls methods of the document, in whose place a page may have `<img name="createElementNS">`. */
const unclobbered = {
  name: 'unclobbered',
  transform(code, id) {
    if (!id.endsWith('preact.mjs')) return null;
    const text = code.replace(/(\w+)\.(createTextNode|createElementNS)\(/g, 'Document.prototype.$2.call($1,');
    return { code: text, map: null };
  },
};

/** The core runs in other people's <head>: nothing of the interface may get into it. */
const coreOnly = {
  name: 'core-only',
  generateBundle(_, bundle) {
    const found = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
    const foreign = found
      .map((id) => relative(process.cwd(), id))
      // how it is loaded, not what it is
      .filter((id) => !/ui.chunks.load(Tcf)?Duties\.script\.js$/.test(id))
      .filter((id) =>
        /preact|\bui\b|\bi18n\b|\bdisclose\b|\blocales\b|vendors.lists.(?!builtIn|further|stubs)|regimes.(profiles|usStates|Profile)/.test(
          id,
        ),
      );
    if (foreign.length) this.error(`The core must not contain ${foreign.join(', ')}`);
  },
};

/** A module's source in the place of that which it has. */
const replaceModule = (path, source) => ({
  name: 'replace-module',
  load: (id) => (id.endsWith(`/${path}.js`) ? source : null),
});

const banner = bannerOf(version);
const chunk = (input, file, isEager = false) => ({
  input: `${modules}/${input}`,
  output: { file: `${dist}/${file}`, format: 'es', banner },
  plugins: [
    variant('script'),
    nodeResolve(),
    unclobbered,
    constants(false),
    styles,
    minify({ isModule: true, isEager }),
  ],
});

/** Each file of texts is whole: what two parts of a language share stands in both. */
const whole = {
  name: 'whole',
  async resolveId(source, importer) {
    if (!importer || !source.endsWith('/contacts.js')) return null;
    const resolved = await this.resolve(source, importer, { skipSelf: true });
    return `${resolved.id}?of=${basename(importer)}`;
  },
  load: (id) => (id.includes('?of=') ? readFileSync(id.split('?')[0], 'utf8') : null),
};

/** Some parts of all languages, in one go: one by one they would take a minute. */
const texts = (parts, ...plugins) => ({
  input: Object.fromEntries(
    languages.flatMap((language) =>
      parts.map((part) => [`locales/${language}.${part}`, `${modules}/locales/${language}/${part}.js`]),
    ),
  ),
  output: { dir: dist, entryFileNames: '[name].js', format: 'es', banner },
  plugins: [...plugins, whole, minify({ isModule: true })],
});

/** The banner's texts, which every visitor of a language has, bring the integrity of its others. */
const integrityOfParts = {
  name: 'integrity-of-parts',
  transform(code, id) {
    const language = /\/locales\/([^/]+)\/banner\.js$/.exec(id)?.[1];
    if (!language) return null;
    const files = Object.fromEntries(
      LOCALE_PARTS.slice(1).map((part) => [part, integrityOfFile(`locales/${language}.${part}.js`)]),
    );
    return { code: `${code}\nexport const files = ${JSON.stringify(files)};`, map: null };
  },
};

const core = (file, isDevelopment, { input = 'script.js', isLite = false } = {}) => ({
  input: `${modules}/${input}`,
  output: { file: `${dist}/${file}`, format: 'iife', banner },
  plugins: [
    isLite && variant('lite'),
    input === 'regions.js' && variant('script'),
    nodeResolve(),
    constants(isDevelopment),
    coreOnly,
    !isDevelopment && minifyCore(),
  ],
});

/** What stands in front of the core by a tag of its own: it speaks to others' objects, of which nothing may be shortened or left out. */
const inFront = (input, file, ...checks) => ({
  input: `${modules}/${input}`,
  output: { file: `${dist}/${file}`, format: 'iife', banner },
  plugins: [variant('script'), nodeResolve(), constants(false), ...checks, minify({ isModule: false, isEager: true })],
});

const signalFile = (name) => inFront(`signals/${name}.js`, `signals/${name}.js`, coreOnly);

/** What a page has for itself: nothing of it is in the core, and it may bring words of its own. */
const optional = (name) => inFront(`${name}Script.js`, `sekisho.${name}.js`);

/** A lazy file with a library of the IAB Tech Lab in it, whose licence asks to be named; `dist/LICENSE-Apache-2.0.txt` is its text. */
const iabFile = (input, file, ...packages) => {
  const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
  const contents = packages.map((name) => `${name} ${versionOf(name)}`).join(' and ');
  const preamble = `/*! Sekisho ${version} | MIT; ${contents}, IAB Tech Lab | Apache-2.0 */`;
  return {
    input: `${modules}/${input}`,
    output: { file: `${dist}/${file}`, format: 'es' },
    plugins: [nodeResolve(), constants(false), minify({ isModule: true, format: { comments: false, preamble } })],
  };
};

/** The frameworks that have a binding, and what of theirs it imports. */
const BINDINGS = ['angular', 'preact', 'react', 'solid', 'svelte/index', 'vue'];
const FRAMEWORKS = [/^@angular\//, /^react$/, /^solid-js/, /^svelte($|\/)/, 'vue'];

/** Svelte's components go as they are, for the compiler of whoever uses them. */
const svelteComponents = {
  name: 'svelte-components',
  resolveId: (id, importer) =>
    id.endsWith('.svelte') && importer ? { id: `./${basename(id)}`, external: 'relative' } : null,
  generateBundle() {
    for (const name of readdirSync('src/bindings/svelte').filter((file) => file.endsWith('.svelte')))
      this.emitFile({
        type: 'asset',
        fileName: `bindings/svelte/${name}`,
        source: readFileSync(`src/bindings/svelte/${name}`),
      });
  },
};

/** Servers that know React's components must be told which of them are the browser's; Rollup leaves out what says so. */
const clientOnly = ({ name }) => (name === 'bindings/react' ? `'use client';` : '');

/** Modules as they are, for others to bundle. */
const tree = (dir, isDevelopment, entries, ...plugins) => ({
  input: Object.fromEntries(entries.map((module) => [module, `${modules}/${module}.js`])),
  output: {
    dir: `${dist}/npm/${dir}`,
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: modules,
    banner: clientOnly,
  },
  external: [/^preact/, 'js-cookie', /^@iab/, ...FRAMEWORKS],
  plugins: [...plugins, constants(isDevelopment), styles],
});

/** Texts are the same in both builds of the npm package: they stand in that for production, and the other imports them there. */
const productionTexts = {
  name: 'production-texts',
  async resolveId(source, importer) {
    const resolved = importer && (await this.resolve(source, importer, { skipSelf: true }));
    const [, text] = /\/build\/modules\/(locales\/[^/]+\/.*)$/.exec(resolved?.id ?? '') ?? [];
    return text && !text.startsWith('locales/lists/')
      ? { id: resolve(modules, '../prod', text), external: 'relative' }
      : resolved;
  },
};

/** The npm package. */
const npm = (name, isDevelopment) =>
  tree(
    name,
    isDevelopment,
    [
      ...['index', 'vendors/index', 'regions', 'handover', 'account', ...signals.map((signal) => `signals/${signal}`)],
      ...BINDINGS.map((framework) => `bindings/${framework}`),
      // what components of Svelte import, which are compiled where they are used
      ...['addScript', 'createGateStore', 'grants', 'openPlace', 'svelte/context'].map(
        (module) => `bindings/${module}`,
      ),
    ],
    svelteComponents,
    isDevelopment && productionTexts,
  );

/** What `sekisho build` bundles, with the variants of a file that pages load by a tag, and reads options by. */
const custom = (name, isDevelopment) =>
  tree(
    `custom/${name}`,
    isDevelopment,
    [
      ...['tag/startCustom', 'command', 'ui/shell/mount'],
      ...['en', ...languages].map((language) => `locales/${language}/banner`),
      ...VARIANTS.lite.map((module) => `${module}.lite`),
      ...signals.map((signal) => `signals/${signal}`),
    ],
    variant('script'),
  );

/** For servers and build scripts: one file, Preact and all, that needs nothing beside it. */
const staticMarkup = {
  input: `${modules}/static.js`,
  output: { file: `${dist}/npm/static/index.js`, format: 'es' },
  plugins: [nodeResolve(), constants(true)],
};

/** Says at the top of a file whose work beside ours is in it: their licences ask for that. */
const notices = {
  name: 'notices',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      const folders = Object.keys(file.modules).flatMap(
        (id) => /^.*\/node_modules\/(@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? [],
      );
      const texts = [...new Set(folders)].sort().map((folder) => {
        const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
        return `${name} ${version}\n\n${readFileSync(`${folder}/LICENSE`, 'utf8').trim()}`;
      });
      file.code = `${banner}\n/*!\n${texts.join('\n\n')}\n*/\n${file.code}`;
    }
  },
};

/** For servers of any kind: one file, the parser and all. */
const server = {
  input: `${modules}/server.js`,
  output: { file: `${dist}/npm/server/index.js`, format: 'es' },
  plugins: [nodeResolve(), constants(true), notices],
};

/** For tests of a site, whichever program drives the browser: one file. */
const testing = {
  input: `${modules}/testing.js`,
  output: { file: `${dist}/npm/testing/index.js`, format: 'es', banner },
  plugins: [nodeResolve(), constants(true)],
};

/** A service worker of its own: a classic script, for not every browser starts modules as one. */
const worker = {
  input: `${modules}/swScript.js`,
  output: { file: `${dist}/sekisho.sw.js`, format: 'iife', banner },
  plugins: [nodeResolve(), constants(false), coreOnly, minify({ isModule: false })],
};

/** For service workers of others: one file, for a bundler or for `import` as it is. */
const workerModule = {
  input: `${modules}/sw.js`,
  output: { file: `${dist}/npm/sw/index.js`, format: 'es' },
  plugins: [nodeResolve(), constants(true)],
};

/** `SEKISHO_BUILD=script` builds what a page loads by the script tag alone. */
const isScriptOnly = process.env.SEKISHO_BUILD === 'script';

/**
 * A file for each vendor beyond the core set, made of a template: what is built has this name where the vendor's own data
 * goes. `name` is that of a vendor's file by its id, `textOf` what of its facts goes there, `behind` what follows.
 */
const perVendor = (marker, name, textOf, behind = () => '') => ({
  name: 'per-vendor',
  generateBundle(_, bundle) {
    const [template] = Object.values(bundle);
    const [before, after, ...more] = template.code.split(marker);
    if (after === undefined || more.length) this.error(`${template.fileName} must contain ${marker} once`);
    delete bundle[template.fileName];
    for (const facts of further)
      this.emitFile({
        type: 'asset',
        fileName: name(facts.id),
        source: before + textOf(facts) + after + behind(facts),
      });
  },
});

const moduleAt = (path) => import(pathToFileURL(resolve(modules, path)).href);
const { further } = await moduleAt('vendors/lists/further.js');
const { catalogue } = await moduleAt('vendors/lists/catalogue.js');

/** What is told of one vendor, for whoever opens what describes it. */
const vendorWords = {
  input: `${modules}/disclose/applyCatalogue.js`,
  output: { dir: dist, format: 'es', banner },
  plugins: [
    replaceModule('vendors/lists/catalogue', 'export const catalogue = __CATALOGUE__;'),
    minify({ isModule: true }),
    perVendor(
      '__CATALOGUE__',
      wordsFile,
      ({ id }) => `{__proto__:null,${JSON.stringify(id)}:${JSON.stringify(catalogue[id])}}`,
    ),
  ],
};

/** The files of a vendor's signals, as they follow its own: without the comments that they begin with. */
const signalsOf = (facts) =>
  furtherSignals(facts)
    // what stands at the top of the vendor's file holds for all of it
    .map((name) => readFileSync(`${dist}/signals/${name}.js`, 'utf8').replace(/^(\/[/*].*\n)+/, ''))
    .join('');

/** What the gate must know of one vendor, the integrity of what is told of it, and its signals. */
const vendorFacts = {
  input: `${modules}/vendorScript.js`,
  output: { dir: dist, format: 'iife', banner },
  plugins: [
    coreOnly,
    minifyCore(),
    perVendor(
      '__VENDOR__',
      (id) => `vendors/${id}.js`,
      (facts) => JSON.stringify({ ...facts, catalogue: integrityOfFile(wordsFile(facts.id)) }),
      signalsOf,
    ),
  ],
};

export default [
  texts(LOCALE_PARTS.slice(1)),
  texts(LOCALE_PARTS.slice(0, 1), integrityOfParts),
  texts(OPTIONAL_PARTS),
  ...OPTIONAL_PARTS.map((part) => chunk(`locales/${part}Integrity.js`, `sekisho.${part}Languages.js`)),
  chunk('disclose/applyCatalogue.js', 'sekisho.catalogue.js'),
  ...chunks.map(({ name, module }) => chunk(`${module}.js`, `sekisho.${name}.js`)),
  chunk('ui/chunks/integrity.js', 'sekisho.integrity.js'),
  chunk('ui/duties/duties.js', 'sekisho.duties.js'),
  chunk('ui/shell/mount.js', 'sekisho.ui.js', true),
  chunk('receipts/issue.js', 'sekisho.receipts.js'),
  core('sekisho.vendors.js', false, { input: 'vendorsScript.js' }),
  core('sekisho.regions.js', false, { input: 'regions.js' }),
  optional('handover'),
  optional('account'),
  worker,
  iabFile('iab/gppModule.js', 'sekisho.gpp.js', '@iabgpp/cmpapi'),
  iabFile('iab/tcfModule.js', 'sekisho.tcf.js', '@iabtechlabtcf/core', '@iabtechlabtcf/cmpapi'),
  chunk('iab/disclose.js', 'sekisho.tcfDisclosures.js'),
  chunk('ui/tcf/tcfDuties.js', 'sekisho.tcfDuties.js'),
  ...signals.map(signalFile),
  vendorWords,
  vendorFacts,
  core('sekisho.js', false),
  core('sekisho.debug.js', true),
  core('sekisho.lite.js', false, { isLite: true }),
  core('sekisho.lite.debug.js', true, { isLite: true }),
  ...(isScriptOnly
    ? []
    : [
        npm('prod', false),
        npm('dev', true),
        custom('prod', false),
        custom('dev', true),
        staticMarkup,
        server,
        testing,
        workerModule,
      ]),
];
