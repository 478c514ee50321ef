/** `sekisho.integrity.js`: a list that the interface loads where the page gives its tag `integrity`; nobody else pays for it. */
import type { ChunkName } from './chunks.js';

/** Filled in by the build. */
declare const __SRI_BANNERS__: Readonly<Record<string, string>>;
declare const __SRI_CHUNKS__: Readonly<Record<ChunkName, string>>;
declare const __SRI_CATALOGUE__: string;

/** The integrity of each language's first file, which brings that of its other ones. */
export const banners = __SRI_BANNERS__;

/** The integrity of each lazy file of the interface. */
export const chunks = __SRI_CHUNKS__;

/** The integrity of what is told of all vendors beyond the core set. */
export const catalogue = __SRI_CATALOGUE__;
