import type { Stub, Vendor } from '../types/index.js';
/** What can stand for a vendor's globals: as the site has given it, else what is known of it; what is malformed is left out. */
export declare const stubsOf: (vendor: Pick<Vendor, 'id' | 'stubs'>) => readonly Stub[];
