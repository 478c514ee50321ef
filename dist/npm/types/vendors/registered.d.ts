import type { Vendor } from '../types/index.js';
/** The vendors that those files left, if they came first. */
export declare const readRegistered: () => readonly Vendor[];
/** Leaves further vendors for the `sekisho.js` that comes after. */
export declare const register: (vendors: readonly Vendor[]) => void;
