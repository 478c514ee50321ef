// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import { describe, unwritable } from './annotateProblems.mjs';

/** @typedef {import('../src/types/internal.js').Settings} Settings */

/** How a file begins that may be written anew. */
const MARK = '// Written by sekisho/vite';

/** Declarations that narrow the ids of calls to those of the site: vendors and purposes. @type {(settings: Settings) => string} */
export const idTypes = ({ vendors, purposes }) => {
  const ids = new Set([...purposes, ...vendors].map(({ id }) => id));
  return `${MARK} from the site's options: the ids of its vendors and purposes.
/// <reference types="sekisho/virtual" />
import 'sekisho';

declare module 'sekisho' {
  interface Register {
    readonly id: ${[...ids].map((id) => `'${id}'`).join(' | ')};
  }
}
`;
};

/**
 * Writes them where they are not what they should be. What somebody wrote by hand stays.
 * @type {(file: string, settings: Settings, warn: (text: string) => void) => Promise<void>}
 */
export const writeIdTypes = async (file, settings, warn) => {
  const text = idTypes(settings);
  const there = await readFile(file, 'utf8').catch(() => undefined);
  if (there !== undefined && !there.startsWith(MARK)) warn(describe('types-by-hand', file));
  else if (there !== text) await writeFile(file, text).catch(unwritable(file));
};
