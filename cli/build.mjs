// @ts-check
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { languages } from '../dist/npm/custom/dev/command.js';
import { headTag } from '../dist/npm/server/index.js';
import { unwritable } from './annotateProblems.mjs';
import { BuildError } from './BuildError.mjs';
import { readOptionsFile, readStrict } from './siteOptions.mjs';

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

/**
 * `sekisho build`: checks the options, and writes the files.
 * @param {{ file: string, out: string, isInline: boolean, isLite: boolean, only: readonly string[] | undefined }} how `only`: languages
 * @returns {Promise<{ lines: string[] }>} What there is to say.
 */
export const build = async ({ file, out, isInline, isLite, only }) => {
  const options = await readOptionsFile(file).catch((/** @type {BuildError} */ { message }) => {
    throw new BuildError(message, 'Nothing was built.');
  });
  const { settings, advice, warnings } = readStrict(options);
  if (options.regions)
    warnings.push('regions decide by where each visitor is, and a build has its settings in it: set regime instead.');
  if (options.nonce) warnings.push('nonce changes with every page view: give it to the script tag, not to the build.');
  if (isInline && !settings.base)
    warnings.push('--inline needs the option base: the address of the folder with the other files.');
  const unknown = only?.filter((tag) => !languages.includes(tag)) ?? [];
  if (unknown.length)
    warnings.push(`--languages: there is no ${unknown.join(', ')}. There are ${languages.join(', ')}.`);
  if (warnings.length) throw new BuildError(`${file}: nothing was built.`, ...warnings);

  const { buildCustom, integrityOf } = await load();
  const { files, interfaceFile } = await buildCustom(settings, { isLite, hasDebug: true, ...(only && { only }) });
  const core = files['sekisho.js'] ?? '';
  const ui = files[interfaceFile] ?? '';
  const folder = `${settings.base || `/${basename(resolve(out))}`}/`.replace(/\/+$/, '/');
  const weight = weigh(core);
  const tag = headTag({}, { src: `${folder}sekisho.js`, integrity: integrityOf(core, 'sha384') });
  const head = isInline ? `<script>${core}</script>` : tag;
  for (const [name, content] of Object.entries({ ...files, 'head.html': `${head}\n` })) {
    const path = join(out, name);
    await mkdir(dirname(path), { recursive: true }).catch(unwritable(path));
    await writeFile(path, content).catch(unwritable(path));
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
