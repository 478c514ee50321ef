// @ts-check
import { readFile } from 'node:fs/promises';
import { headTag } from '../dist/npm/server/index.js';
import { problem, unreadable } from './annotateProblems.mjs';

/**
 * The tag with the script in it that `sekisho build` wrote to a file.
 * @type {(file: string, options: import('../src/types/index.js').Options, nonce?: string) => Promise<string>}
 */
export const inlineTag = async (file, options, nonce = '') => {
  const inline = await readFile(file, 'utf8').catch(unreadable(file));
  if (!inline.trim()) throw problem('bad-inline', file, 'it is empty');
  try {
    return headTag(options, { inline, nonce });
  } catch (cause) {
    throw problem('bad-inline', file, /** @type {Error} */ (cause).message);
  }
};
