// @ts-check
import { cpSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readSignalNames } from './signalLists.mjs';

const FOLDER = './dist/npm/types/';

/**
 * The declarations that a package's exports name, from the folder of all.
 *
 * @type {(packageFile: string) => string[]}
 */
export const readTypeEntries = (packageFile) => {
  /** @type {{ exports: Record<string, string | { types?: string }> }} */
  const { exports } = JSON.parse(readFileSync(packageFile, 'utf8'));
  return Object.values(exports).flatMap((target) => {
    const types = typeof target === 'object' ? (target.types ?? '') : '';
    if (!types.startsWith(FOLDER)) return [];
    const entry = types.slice(FOLDER.length);
    return entry.includes('*') ? readSignalNames().map((name) => entry.replace('*', name)) : [entry];
  });
};

/** How a declaration names another, however it imports it. */
const NAMED = /['"](\.\.?\/[^'"]+)\.js['"]/g;

/**
 * Copies the declarations of these entries and what they import, however far: nobody can reach the others of an installed package.
 *
 * @type {(from: string, to: string, entries: readonly string[]) => void}
 */
export const copyDeclarations = (from, to, entries) => {
  /** @type {Set<string>} */
  const found = new Set();
  /** @type {(file: string) => void} */
  const add = (file) => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, name] of readFileSync(file, 'utf8').matchAll(NAMED)) add(join(dirname(file), `${name}.d.ts`));
  };
  for (const entry of entries) add(join(from, entry));
  for (const file of found) cpSync(file, join(to, relative(from, file)));
};
