import type { Disclosure, Party } from '../../types/index.js';
/** What visitors are told of the vendors beyond the core set, by the vendor’s id: a lazy file of its own, for those sites that use one of them. Without a prototype: look any id up, `constructor` too. */
export declare const catalogue: Readonly<Record<string, {
    readonly party: Party;
    readonly disclosure: Disclosure;
}>>;
