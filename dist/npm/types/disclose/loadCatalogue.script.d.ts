/** Stands in for loadCatalogue.ts in the script-tag build, where the core knows where the files lie and checks them. */
import type { Port } from '../types.js';
import type { CatalogueModule } from './loadCatalogue.js';
/** Loads the catalogue. The core remembers a success, and forgets a failure so that it can be tried again. */
export declare const loadCatalogue: (port: Pick<Port, 'load'>) => Promise<CatalogueModule>;
