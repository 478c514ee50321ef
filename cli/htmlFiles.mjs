// @ts-check
/** Files of HTML: found, and read as what they are, so that they can be written back byte for byte. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { problem, unreadable } from './annotateProblems.mjs';

/** What a folder has of HTML. */
const HTML = /\.html?$/i;

/** Folders in which no pages of the site lie. */
const SKIPPED = /^(\.|node_modules$)/;

/** Whether a link leads to a file. @type {(path: string) => Promise<boolean>} */
const leadsToFile = (path) =>
  stat(path).then(
    (about) => about.isFile(),
    () => false,
  );

/**
 * The pages below a folder, in the order of their names; links to folders are not followed.
 * @type {(folder: string) => Promise<string[]>}
 */
export const listPages = async (folder) => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(unreadable(folder));
  /** @type {string[]} */
  const found = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !SKIPPED.test(entry.name)) found.push(...(await listPages(path)));
    if (!HTML.test(entry.name)) continue;
    if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(path)))) found.push(path);
  }
  return found;
};

/**
 * Files as they are named, and the pages of folders; each once.
 * @type {(paths: readonly string[]) => Promise<string[]>}
 */
export const findPages = async (paths) => {
  const found = paths.map(async (path) => {
    const about = await stat(path).catch(unreadable(path));
    return about.isDirectory() ? listPages(path) : [path];
  });
  const files = [...new Set((await Promise.all(found)).flat())];
  if (!files.length) throw problem('no-pages', paths.join(', '));
  return files;
};

/** Encodings in which tags would not be found, though the bytes are UTF-8: UTF-16 without a mark, and ISO-2022-JP. */
// oxlint-disable-next-line no-control-regex -- it is what they are known by
const IN_DISGUISE = /^.?\0|\x1b(\$[@B(]|\([JI])/;

/**
 * The text of bytes, if they are UTF-8; its mark stays.
 * @type {(bytes: Uint8Array) => string | undefined}
 */
export const decodePage = (bytes) => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return IN_DISGUISE.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
};

/** @type {(file: string) => Promise<string>} */
export const readPage = async (file) => {
  const bytes = await readFile(file).catch(unreadable(file));
  const text = decodePage(bytes);
  if (text === undefined) throw problem('not-utf-8', file);
  return text;
};
