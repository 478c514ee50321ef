import type { Party } from '../../types/index.js';
/** Who each built-in vendor is, by its id. Without a prototype: look any id up, `constructor` too. */
export declare const parties: Readonly<Record<string, Party>>;
