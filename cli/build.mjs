// @ts-check
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readSettings } from '../dist/npm/custom/dev/command.js';

/** What the user has to mend. */
export class BuildError extends Error {
  /** @param {string[]} lines */
  constructor(...lines) {
    super(lines.join('\n\n'));
    this.name = 'BuildError';
  }
}

/** @type {(file: string) => Promise<object>} */
export const readOptionsFile = async (file) => {
  const text = await readFile(file, 'utf8').catch((/** @type {NodeJS.ErrnoException} */ { code }) => {
    throw new BuildError(`${file} cannot be read (${code}). Nothing was built.`);
  });
  try {
    const options = JSON.parse(text);
    if (typeof options === 'object' && options && !Array.isArray(options)) return options;
  } catch (cause) {
    throw new BuildError(`${file} is not valid JSON: ${/** @type {Error} */ (cause).message}. Nothing was built.`);
  }
  throw new BuildError(`${file} must have one object with the options. Nothing was built.`);
};

/** What may be as it is said: the site knows better, and reads what to think of. */
const ADVICE = /^\[sekisho\] (not-necessary|mild-regime):/;

/**
 * Reads the options as the debug build does, which tells on the console what is wrong with them.
 * @param {object} options
 */
export const readChecked = (options) => {
  /** @type {string[]} */
  const warnings = [];
  const { warn } = console;
  console.warn = (/** @type {string} */ text) => void warnings.push(text);
  try {
    const settings = readSettings(options);
    const advice = warnings.filter((text) => ADVICE.test(text));
    return { settings, advice, warnings: warnings.filter((text) => !ADVICE.test(text)) };
  } finally {
    console.warn = warn;
  }
};

const load = async () => {
  try {
    const [{ buildCustom }, { integrityOf }] = await Promise.all([
      import('./buildCustom.mjs'),
      import('./bundling.mjs'),
    ]);
    return { buildCustom, integrityOf };
  } catch (cause) {
    if (Object(cause).code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    throw new BuildError(
      'sekisho build needs Rollup and two of its plugins, which are not installed:',
      '  npm install --save-dev rollup @rollup/plugin-node-resolve @rollup/plugin-terser',
    );
  }
};

/** @type {(content: string) => number} */
const weigh = (content) => brotliCompressSync(content).length;

/** @type {(bytes: number) => string} */
const format = (bytes) => `${bytes.toLocaleString('en')} B`;

/** @type {(text: string) => string} */
const escapeAttribute = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * `sekisho build`: checks the options, and writes the files.
 * @param {{ file: string, out: string, isInline: boolean, isLite: boolean }} how
 * @returns {Promise<{ lines: string[] }>} What there is to say.
 */
export const build = async ({ file, out, isInline, isLite }) => {
  const { $schema: _, ...options } = /** @type {Record<string, unknown>} */ (await readOptionsFile(file));
  const { settings, advice, warnings } = readChecked(options);
  if (options.regions)
    warnings.push('regions decide by where each visitor is, and a build has its settings in it: set regime instead.');
  if (options.nonce) warnings.push('nonce changes with every page view: give it to the script tag, not to the build.');
  if (isInline && !settings.base)
    warnings.push('--inline needs the option base: the address of the folder with the other files.');
  if (warnings.length) throw new BuildError(`${file}: nothing was built.`, ...warnings);

  const { buildCustom, integrityOf } = await load();
  const { files, interfaceFile } = await buildCustom(settings, { isLite, hasDebug: true });
  const core = files['sekisho.js'] ?? '';
  const ui = files[interfaceFile] ?? '';
  const folder = `${settings.base || `/${basename(resolve(out))}`}/`.replace(/\/+$/, '/');
  const weight = weigh(core);
  const tag = `<script src="${escapeAttribute(`${folder}sekisho.js`)}" integrity="${integrityOf(core, 'sha384')}"></script>`;
  const head = isInline ? `<script>${core}</script>` : tag;
  for (const [name, content] of Object.entries({ ...files, 'head.html': `${head}\n` })) {
    const path = join(out, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return {
    lines: [
      ...advice,
      `${join(out, 'sekisho.js')}: ${format(weight)} on every page view, ${format(weight + weigh(ui))} until the banner is usable (brotli)`,
      `${join(out, 'sekisho.debug.js')}: the same, with warnings on the console`,
      `${join(out, 'head.html')}: put it first in <head>${settings.base ? '' : `; it has the folder as ${folder}, so change that if you serve it from elsewhere`}`,
      ...(isInline ? [`Content-Security-Policy: script-src '${integrityOf(core)}'`] : []),
    ],
  };
};
