import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** How to find a program. */
export interface Program {
  readonly names: readonly string[];
  /** Where it may be besides the search path. */
  readonly folders?: readonly string[];
  /** Environment variable that names it outright. */
  readonly variable: string;
  /** The Debian package it comes in. */
  readonly package: string;
}

/** Finds a program; a missing one is an error, since a skipped engine looks like a passed one. */
export function findExecutable({ names, folders = [], variable, package: source }: Program): string {
  const given = process.env[variable];
  const path = [...(process.env.PATH ?? '').split(delimiter), ...folders];
  const candidates = given ? [given] : names.flatMap((name) => path.map((folder) => join(folder, name)));
  const found = candidates.find(isExecutable);
  if (found) return found;
  if (given) throw new Error(`${variable} names ${given}, which cannot be run`);
  throw new Error(`${names.join(' or ')} not found: install the Debian package ${source}, or set ${variable}`);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
