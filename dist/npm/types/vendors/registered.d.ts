import type { Vendor } from '../types.js';
/** Leaves vendors for the `sekisho.js` that comes after. */
export declare const register: (vendors: readonly Vendor[]) => void;
/** The vendors that `sekisho.vendors.js` left, if it came first. */
export declare const readRegistered: () => readonly Vendor[];
