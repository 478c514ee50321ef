import type { ChunkName } from './chunks.js';

/** Filled in by the build. */
declare const __SRI_CHUNKS__: Readonly<Record<ChunkName, string>>;

/** The integrity of each lazy file of the interface. */
export const chunkFiles = __SRI_CHUNKS__;
