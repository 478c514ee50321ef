import type { Vendor } from '../../types/index.js';
/** What the gate must know about the vendors beyond the core set: what `sekisho.vendors.js` brings. */
export declare const further: readonly Vendor[];
