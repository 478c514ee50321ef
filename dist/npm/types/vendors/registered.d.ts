import type { Vendor } from '../types/index.js';
/** The vendors that `vendors/<id>.js` and `sekisho.vendors.js` left, if they came first. */
export declare const readRegistered: () => readonly Vendor[];
/** Leaves further vendors for the `sekisho.js` that comes after. */
export declare const register: (vendors: readonly Vendor[]) => void;
