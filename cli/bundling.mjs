// @ts-check
/** How the files that pages load are bundled, by the project's own build and by `sekisho build`. */
import { createHash } from 'node:crypto';
import terser from '@rollup/plugin-terser';

/** The parts of a language's texts: each is a file of its own. The first one brings the integrity of the others. */
export const LOCALE_PARTS = ['banner', 'preferences', 'embeds', 'rights', 'disclosures', 'duties'];

/** Parts that few sites have: the integrity of each language's stands in a list, `sekisho.<part>Languages.js`. */
export const OPTIONAL_PARTS = ['account', 'tcf'];

/** What stands at the top of a built file. @type {(version: string) => string} */
export const bannerOf = (version) => `/*! Sekisho ${version} | MIT */`;

/** The file with what is told of one vendor, as loadCatalogue.script.ts asks for it. @type {(id: string) => string} */
export const wordsFile = (id) => `vendors/${id}.words.js`;

/**
 * The lazy files of the interface, as src/ui/chunks/chunks.ts has them: Rollup bundles each by itself.
 *
 * @typedef {{ readonly name: string, readonly module: string, readonly about: string }} Chunk `about`: who downloads it
 * @type {(source: string) => Chunk[]}
 */
export const readChunks = (source) => {
  const rows = [...source.matchAll(/\/\*\* (.+) \*\/\s+(\w+): \(\) => import\('\.\.\/([\w/]+)\.js'\)/g)];
  const all = source.match(/import\(/g) ?? [];
  if (!rows.length || rows.length !== all.length)
    throw new Error(
      "src/ui/chunks/chunks.ts: each row is written `/** who downloads it */`, and on the next line `name: () => import('../room/module.js'),`",
    );
  return rows.map(([, about = '', name = '', module = '']) => ({ name, module: `ui/${module}`, about }));
};

/** @type {(content: string | Buffer, algorithm?: string) => string} */
export const integrityOf = (content, algorithm = 'sha256') =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

/**
 * Says to Chromium that a file's functions are called at once: it then compiles them while the file arrives, on another
 * thread, and not one by one when each is called. https://v8.dev/blog/explicit-compile-hints
 */
const EAGER = '//# allFunctionsCalledOnLoad';

/**
 * `isEager` is for what a first visit runs before it sees the banner.
 * @param {{ isModule: boolean, isEager?: boolean } & import('@rollup/plugin-terser').Options} options
 */
export const minify = ({ isModule, isEager, ...options }) =>
  terser({
    ecma: 2020,
    module: isModule,
    toplevel: true,
    compress: { passes: 3 },
    format: { comments: false, ...(isEager && { preamble: EAGER }) },
    ...options,
  });

/**
 * Properties that only the core's own objects have: shortened in its file. None of them may be part of the public types or
 * be read by another file of `dist/`; a test sees to it.
 */
export const internal = [
  ...['onCall', 'onNodes', 'onSet', 'onAny', 'onChanged', 'onDocument', 'onStart', 'onEnd'],
  ...['isPermitted', 'lacksNonce', 'isAnnotated', 'isPlace', 'isFromCode', 'isWhole', 'isExplicit', 'isSignalled'],
  ...['mayPass', 'mayRun', 'mayFetch', 'hasElements', 'hasIntegrity', 'letPass', 'consider'],
  ...['recall', 'cover', 'uncover', 'showWhole', 'isHeld', 'settle', 'expire'],
  ...[
    'forCall',
    'forInsertion',
    'isLive',
    'callNext',
    'matter',
    'lacks',
    'divert',
    'listen',
    'openFirst',
    'loadInterface',
    'loadReceipts',
  ],
];

/** What is safe for the core alone: its getters have no effects, and none of its methods is called with `new`. */
export const minifyCore = () =>
  minify({
    isModule: false,
    isEager: true,
    compress: { passes: 3, hoist_funs: true, pure_getters: true, unsafe_methods: true },
    mangle: { properties: { regex: new RegExp(`^(${internal.join('|')})$`) } },
  });

/** Modules of which a file that pages load by a tag has another variant: `ui/chunks/loadChunk.script.js` for `ui/chunks/loadChunk.js`. */
export const VARIANTS = {
  /** It fetches its chunks beside its own file, where a bundler's build lets the bundler. */
  script: [
    'ui/chunks/loadChunk',
    'ui/chunks/loadDuties',
    'ui/chunks/loadTcfDuties',
    'ui/chunks/loadTexts',
    'disclose/loadCatalogue',
    'iab/loadGpp',
    'iab/loadTcf',
    'iab/loadDisclosures',
    'i18n/loadAccountTexts',
    'i18n/loadTcfTexts',
  ],
  /** Without the guard, for sites that annotate whatever is to be held; the tag may then stand anywhere. */
  lite: ['gate/guard/guard', 'tag/checkPlace'],
};

/**
 * Puts a variant in the place of those modules.
 * @param {keyof typeof VARIANTS} name @param {readonly string[]} [modules] @returns {import('rollup').Plugin}
 */
export const variant = (name, modules = VARIANTS[name]) => ({
  name: `${name}-variant`,
  async resolveId(source, importer) {
    if (!modules.some((module) => source.endsWith(`/${module.split('/').at(-1)}.js`))) return null;
    const resolved = await this.resolve(source, importer, { skipSelf: true });
    const isOne = modules.some((module) => resolved?.id.endsWith(`/${module}.js`));
    return isOne && resolved ? resolved.id.replace(/js$/, `${name}.js`) : null;
  },
});
