/** Stands in for loadCatalogue.ts in the script-tag build, where the core knows where the files lie and checks them. */
import type { Vendor } from '../types/index.js';
import type { Port } from '../types/internal.js';
import type { CatalogueModule } from './loadCatalogue.js';
import { loadIntegrity } from '../lib/loadIntegrity.js';

/**
 * Loads what is told of a vendor: its own file where its facts came in one of their own, for they name its integrity, else that
 * of all. The core remembers a success, and forgets a failure so that it can be tried again.
 */
export const loadCatalogue = (port: Pick<Port, 'load'>, { id, catalogue }: Vendor): Promise<CatalogueModule> =>
  (typeof catalogue === 'string'
    ? port.load(`vendors/${id}.words.js`, catalogue)
    : port.load('sekisho.catalogue.js', async () => (await loadIntegrity(port)).catalogue)) as Promise<CatalogueModule>;
