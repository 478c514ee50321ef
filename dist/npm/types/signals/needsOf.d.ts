import type { Vendor } from '../types/index.js';
/** What a word of the receiver needs: vendors, and the purpose or vendor that the site has named beside them. A malformed id is never granted. */
export declare const needsOf: (vendors: readonly Pick<Vendor, 'id'>[], beside: unknown) => readonly Pick<Vendor, 'id'>[];
