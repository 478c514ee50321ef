import type { Vendor } from '../types.js';
/** What the gate must know about the vendors beyond the core set: what `sekisho.vendors.js` brings. A company's stand side by side. */
export declare const further: readonly Vendor[];
