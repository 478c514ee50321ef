// @ts-check
/** The files of a site of its own: the settings in them, and of vendors and languages only what those name. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { companies, languages, matchLanguage, stubs } from '../dist/npm/custom/dev/command.js';
import { catalogue, chunks } from '../dist/sekisho.integrity.js';
import { bannerOf, integrityOf, LOCALE_PARTS, minify, minifyCore, variant, wordsFile } from './bundling.mjs';
import { furtherSignals } from './furtherSignals.mjs';
import { toLiteral } from './toLiteral.mjs';

/**
 * @typedef {import('../src/types/internal.js').Settings} Settings
 * @typedef {object} Custom
 * @property {Readonly<Record<string, string>>} files What is to lie in one folder, by name.
 * @property {string} interfaceFile The name of the interface's file among them.
 */

const dist = new URL('../dist/', import.meta.url);
const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
const BANNER = bannerOf(version);

/** @type {(path: string) => string} */
const moduleOf = (path) => fileURLToPath(new URL(`npm/custom/${path}.js`, dist));

const ENTRY = '\0entry';

/**
 * Bundles one file. `replaced` has the source of modules that are not to be read from the package, by their path in it.
 * @param {object} how
 * @param {string} how.entry @param {'es' | 'iife'} how.format @param {import('rollup').Plugin[]} how.plugins
 * @param {Readonly<Record<string, string>>} [how.replaced]
 */
const bundle = async ({ entry, format, plugins, replaced = {} }) => {
  /** @type {import('rollup').Plugin} */
  const sources = {
    name: 'sources',
    resolveId: (id) => (id === ENTRY ? id : null),
    load: (id) => (id === ENTRY ? entry : (replaced[id] ?? null)),
  };
  const build = await rollup({ input: ENTRY, plugins: [sources, ...plugins, nodeResolve()] });
  const { output } = await build.generate({ format, banner: BANNER });
  await build.close();
  return output[0].code;
};

/** @type {(path: string) => string} */
const quote = (path) => JSON.stringify(moduleOf(path));

/** What a list has of these vendors. @type {(list: Readonly<Record<string, unknown>>, vendors: Settings['vendors']) => object} */
const pick = (list, vendors) =>
  Object.fromEntries(vendors.flatMap(({ id }) => (Object.hasOwn(list, id) ? [[id, list[id]]] : [])));

/**
 * @typedef {object} Language
 * @property {string} first The one whose banner comes with the interface.
 * @property {readonly string[]} tags All that the site has.
 * @property {string} integrity That of the list of what lazy files have.
 */

/**
 * The interface: with the companies of the declared vendors, and the banner's texts in the site's language where it has one.
 * @type {(settings: Settings, language: Language) => Promise<string>}
 */
const bundleInterface = (settings, { first, tags, integrity }) => {
  const banner = quote(`prod/locales/${first}/banner`);
  return bundle({
    entry: `export { mount, version } from ${quote('prod/ui/shell/mount')};`,
    format: 'es',
    plugins: [minify({ isModule: true, isEager: true })],
    replaced: {
      [moduleOf('prod/vendors/lists/companies')]:
        `export const companies = ${toLiteral(pick(companies, settings.vendors))};`,
      [moduleOf('prod/lib/integrityFile')]: `export const integrityFile = ${JSON.stringify(integrity)};`,
      [moduleOf('prod/locales/lists/languages')]: `export const languages = ${JSON.stringify(tags)};`,
      [moduleOf('prod/locales/first')]: `export const first = '${first}'; export { banner } from ${banner};`,
    },
  });
};

/**
 * The signals that the declared vendors or the options name, of which the core has one itself.
 * @type {(settings: Settings) => { isBasic: boolean, files: string[] }}
 */
const listSignals = ({ vendors, signals = {} }) => {
  const set = Object.keys(signals);
  const isNamed = vendors.some((vendor) => vendor.signals?.includes('google'));
  const files = new Set([...vendors.flatMap(furtherSignals), ...set]);
  return { isBasic: isNamed && !files.has('google'), files: [...files].sort() };
};

/**
 * @param {Settings} settings
 * @param {readonly [name: string, integrity: string]} interfaceFile
 * @param {{ isLite: boolean, isDebug: boolean }} how
 */
const bundleCore = (settings, interfaceFile, { isLite, isDebug }) => {
  const tree = isDebug ? 'dev' : 'prod';
  const { isBasic, files } = listSignals(settings);
  const imports = files.map((name) => `import ${quote(`${tree}/signals/${name}`)};`).join('');
  // without the signal nobody asks for them
  const vendors = settings.vendors.map(({ stubs: names, ...facts }) =>
    names && files.includes('stubs') ? { ...facts, stubs: names } : facts,
  );
  return bundle({
    entry: `${imports}import { startCustom } from ${quote(`${tree}/tag/startCustom`)}; startCustom(${toLiteral({ ...settings, vendors })}, ${JSON.stringify(interfaceFile)});`,
    format: 'iife',
    plugins: [...(isLite ? [variant('lite')] : []), ...(isDebug ? [] : [minifyCore()])],
    replaced: {
      ...(!isBasic && { [moduleOf(`${tree}/signals/builtInSignals`)]: 'export const builtInSignals = {};' }),
      [moduleOf(`${tree}/vendors/lists/stubs`)]: `export const stubs = ${toLiteral(pick(stubs, settings.vendors))};`,
    },
  });
};

/** The files of `dist/` that are loaded when they are asked for, whatever the site. */
const LAZY = [...Object.keys(chunks), 'receipts'];

/** Those of them that only some sites ask for. @type {Readonly<Record<string, (settings: Settings) => unknown>>} */
const ASKED_FOR = {
  layouts: ({ layout, preferences }) => layout || preferences,
  reopen: ({ reopen }) => reopen,
};

/** Those that a signal asks for. @type {Readonly<Record<string, readonly string[]>>} */
const LAZY_OF_SIGNALS = {
  'service-worker': ['sw'],
  gpp: ['gpp'],
  tcf: ['tcf', 'tcfDisclosures', 'tcfDuties', 'tcfLanguages'],
};

/** @type {(names: readonly string[]) => Promise<Record<string, string>>} */
const readFiles = async (names) =>
  Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(new URL(name, dist), 'utf8')])));

/** What pages that check files are told of lazy ones: see src/ui/chunks/integrity.ts. */
const INTEGRITY = 'sekisho.integrity.js';

/**
 * Texts in files of their own: every language but English, which comes with what shows it, save for its banner where
 * another language's takes its place.
 * @param {string} first @param {readonly string[]} tags
 */
const bundleLocales = async (first, tags) => {
  const others = tags.filter((language) => language !== 'en');
  const files = await readFiles(others.flatMap((tag) => LOCALE_PARTS.map((part) => `locales/${tag}.${part}.js`)));
  if (first !== 'en') {
    files['locales/en.banner.js'] = await bundle({
      entry: `export { banner } from ${quote('prod/locales/en/banner')};`,
      format: 'es',
      plugins: [minify({ isModule: true })],
    });
  }
  const banners = Object.entries(files).flatMap(([name, content]) => {
    const tag = /^locales\/(.+)\.banner\.js$/.exec(name)?.[1];
    return tag ? [[tag, integrityOf(content)]] : [];
  });
  const list = { banners: Object.fromEntries(banners), chunks, catalogue };
  const lines = Object.entries(list).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`);
  files[INTEGRITY] = `${BANNER}\n${lines.join('')}`;
  return files;
};

/**
 * @param {Settings} given As the debug build reads them.
 * @param {{ isLite?: boolean, hasDebug?: boolean, only?: readonly string[] }} [how] `hasDebug`: with the debug twin; `only`: the
 *   languages that the site has beside English, all where it is left out.
 * @returns {Promise<Custom>}
 */
export const buildCustom = async (given, { isLite = false, hasDebug = false, only = languages } = {}) => {
  const words = await readFiles(given.vendors.flatMap(({ id, catalogue }) => (catalogue ? [wordsFile(id)] : [])));
  // each vendor beyond the core set names the integrity of what is told of it
  const vendors = given.vendors.map((vendor) =>
    vendor.catalogue ? { ...vendor, catalogue: integrityOf(words[wordsFile(vendor.id)] ?? '') } : vendor,
  );
  const settings = { ...given, vendors };
  const tags = languages.filter((language) => language === 'en' || only.includes(language));
  const first = (settings.language && matchLanguage(settings.language, tags)) || 'en';
  const locales = await bundleLocales(first, tags);
  const ui = await bundleInterface(settings, { first, tags, integrity: integrityOf(locales[INTEGRITY] ?? '') });
  // caches may keep what has its content in its name
  const interfaceFile = `sekisho.ui.${createHash('sha256').update(ui).digest('hex').slice(0, 8)}.js`;
  const signals = listSignals(settings).files;
  const lazy = LAZY.filter((name) => !ASKED_FOR[name] || ASKED_FOR[name](settings));
  const lazySignals = signals.flatMap((name) => LAZY_OF_SIGNALS[name] ?? []);
  const others = tags.filter((tag) => tag !== 'en');
  const bundleTag = /** @type {(isDebug: boolean) => Promise<string>} */ (
    (isDebug) => bundleCore(settings, [interfaceFile, integrityOf(ui)], { isLite, isDebug })
  );
  return {
    interfaceFile,
    files: {
      'sekisho.js': await bundleTag(false),
      ...(hasDebug && { 'sekisho.debug.js': await bundleTag(true) }),
      [interfaceFile]: ui,
      ...locales,
      ...(signals.includes('tcf') && (await readFiles(others.map((tag) => `locales/${tag}.tcf.js`)))),
      ...words,
      ...(await readFiles([...lazy, ...lazySignals].map((name) => `sekisho.${name}.js`))),
    },
  };
};
