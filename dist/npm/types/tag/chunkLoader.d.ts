import type { OwnScript } from './ownScript.js';
/** Loads a further file of `dist/`. Where its integrity stands in a file, too, that is read only where it is checked. */
export type LoadChunk = (file: string, integrity: string | (() => Promise<string>)) => Promise<unknown>;
/**
 * Loads lazy files from where our own tag lies (or `base`). `import()` inherits the page's nonce and needs no Trusted
 * Types policy; where our tag has `integrity`, a module script checks the file first, for `import()` alone would not.
 */
export declare const createChunkLoader: (own: OwnScript, base: string) => LoadChunk;
