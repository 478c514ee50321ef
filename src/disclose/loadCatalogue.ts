import type { Port, Settings } from '../types/internal.js';

/** The chunk of what is known of vendors beyond the core set. */
export interface CatalogueModule {
  applyCatalogue(settings: Settings): Settings;
}

/** Loads the catalogue: bundlers split it off at this `import()`. */
export const loadCatalogue = (_port: Pick<Port, 'load'>): Promise<CatalogueModule> => import('./applyCatalogue.js');
