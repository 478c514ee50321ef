import type { Vendor } from '../types.js';
/** Every vendor the script tag knows by its id. Google's stand side by side: they compress together. */
export declare const builtIn: readonly Vendor[];
