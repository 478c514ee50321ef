import type { Vendor } from '../types/index.js';
import type { Port, Settings } from '../types/internal.js';
/** A file with what is told of vendors beyond the core set: of all, or of one. */
export interface CatalogueModule {
    applyCatalogue(settings: Settings): Settings;
}
/** Loads what is told of a vendor, with that of all others: bundlers split it off at this `import()`. */
export declare const loadCatalogue: (_port: Pick<Port, 'load'>, _vendor: Vendor) => Promise<CatalogueModule>;
