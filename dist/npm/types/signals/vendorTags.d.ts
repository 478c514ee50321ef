import type { Vendor } from '../types/index.js';
/** The tags of vendors that have a global of one name. */
export interface VendorTags {
    /** Whether the page has one that was written to be held, and none is at work: that must not find what stands in for what it brings. */
    areWaiting(): boolean;
    /** Whether one is still held, though all that it needs is granted. */
    arePending(isGranted: (id: string) => boolean): boolean;
}
export declare const createVendorTags: (vendors: readonly Vendor[], names: readonly string[], nonce: string) => VendorTags;
