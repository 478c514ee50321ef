/** Stands in for loadCatalogue.ts in the script-tag build, where the core knows where the files lie and checks them. */
import type { Port } from '../types/internal.js';
import type { CatalogueModule } from './loadCatalogue.js';

declare const __SRI_CATALOGUE__: string;

/** Loads the catalogue. The core remembers a success, and forgets a failure so that it can be tried again. */
export const loadCatalogue = (port: Pick<Port, 'load'>): Promise<CatalogueModule> =>
  port.load('sekisho.catalogue.js', __SRI_CATALOGUE__) as Promise<CatalogueModule>;
