import type { Stub } from '../../types/index.js';
/** What stands in for globals of vendors in the core set, by the vendor’s id. Without a prototype: look any id up, `constructor` too. */
export declare const stubs: Readonly<Record<string, readonly Stub[]>>;
