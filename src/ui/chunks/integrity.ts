/**
 * The integrity of what the interface loads further: `sekisho.integrity.js`, for visitors of sites that give their tag
 * `integrity`. Nobody else downloads what is checked nowhere.
 */
import type { ChunkName } from './chunks.js';

/** Filled in by the build. */
declare const __SRI_BANNERS__: Readonly<Record<string, string>>;
declare const __SRI_CHUNKS__: Readonly<Record<ChunkName, string>>;

/** That of each language's first file, which brings that of its other ones. */
export const banners = __SRI_BANNERS__;

/** That of each lazy file of the interface. */
export const chunks = __SRI_CHUNKS__;
