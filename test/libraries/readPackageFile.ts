import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of an installed package of this folder, by its path under `node_modules`. */
export const readPackageFile = (path: string): Buffer => readFileSync(join(import.meta.dirname, 'node_modules', path));
