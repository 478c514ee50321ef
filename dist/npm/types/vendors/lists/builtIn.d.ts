import type { Vendor } from '../../types/index.js';
/** Every vendor the script tag knows by its id. */
export declare const builtIn: readonly Vendor[];
