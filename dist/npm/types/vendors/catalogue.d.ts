/** What visitors are told of the vendors beyond the core set: a lazy file of its own, for those sites that use one of them. */
import type { Disclosure, Party } from '../types.js';
/** A vendor as told to the visitor. */
export interface Described {
    readonly party: Party;
    readonly disclosure: Disclosure;
}
/** By the vendor’s id. Without a prototype: look any id up, `constructor` too. */
export declare const catalogue: Readonly<Record<string, Described>>;
