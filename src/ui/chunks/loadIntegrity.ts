import type { Port } from '../../types/internal.js';
import { integrityFile } from './integrityFile.js';
import type * as integrity from './integrity.js';

/** Loads the integrity of further files, for where they are checked. */
export const loadIntegrity = (port: Port): Promise<typeof integrity> =>
  port.load('sekisho.integrity.js', integrityFile) as Promise<typeof integrity>;
