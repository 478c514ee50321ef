import type { Party, Vendor } from '../types/index.js';
/** Who a vendor is, with what is built in for the core set. */
export declare const partyOf: (vendor: Vendor) => Party | undefined;
