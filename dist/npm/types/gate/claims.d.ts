import type { Vendor } from '../types.js';
/**
 * Makes the look-up of whose an address is: the vendors whose pattern fits it best. A host covers its subdomains; the
 * longer pattern wins, and where several vendors claim the same, all of them are meant.
 */
export declare const createClaims: (vendors: readonly Vendor[]) => ((url: URL) => string[]);
