import type { VendorList } from '@iabtechlabtcf/core';
/**
 * A vendor list (specification version 3) as it was fetched; throws for anything else, for nothing may be told by a list that
 * is not what the framework publishes.
 */
export declare const readVendorList: (given: unknown) => VendorList;
