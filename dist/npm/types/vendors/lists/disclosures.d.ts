import type { Disclosure } from '../../types/index.js';
/** What visitors are told about each built-in vendor, by its id. Without a prototype: look any id up, `constructor` too. */
export declare const disclosures: Readonly<Record<string, Disclosure>>;
