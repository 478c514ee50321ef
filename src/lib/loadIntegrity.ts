import type { Port } from '../types/internal.js';
import { integrityFile } from './integrityFile.js';

/** What stands in the list: see src/ui/chunks/integrity.ts. */
export interface Integrity {
  readonly banners: Readonly<Record<string, string>>;
  readonly chunks: Readonly<Record<string, string>>;
  readonly catalogue: string;
}

/** Loads the list of what the files that the interface loads are checked by. */
export const loadIntegrity = (port: Pick<Port, 'load'>): Promise<Integrity> =>
  port.load('sekisho.integrity.js', integrityFile) as Promise<Integrity>;
