import type { Party, Vendor } from '../types/index.js';
/** Who a vendor is: what the site says, field by field, over what is built in; nothing if neither says anything. */
export declare const mergeParty: ({ party }: Vendor, known?: Partial<Party>) => Party | undefined;
