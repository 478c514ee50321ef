import type { Purpose, Vendor } from '../types/index.js';
/** Whether what is received under a purpose, or by a vendor of it, is used for advertising, whatever the purpose is called. */
export declare const isAdvertising: (purpose: string, purposes: readonly Purpose[], vendor?: Vendor) => boolean;
