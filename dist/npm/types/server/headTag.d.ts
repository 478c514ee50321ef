import type { Options } from '../types/index.js';
/** How the tag is written. */
export interface HeadTagOptions {
    /** Address of `sekisho.js`; the files beside it are named by it, too. Needless where `inline` is given. */
    readonly src?: string;
    /** The page's nonce, for every element. */
    readonly nonce?: string;
    /** Integrity of the tag's file; or that of each, by its path from the folder of `src`: `vendors/meta-pixel.js`. */
    readonly integrity?: string | Readonly<Record<string, string>>;
    /** The text of a script that `sekisho build` wrote, to stand in the HTML itself. Its options are those of its build. */
    readonly inline?: string;
}
/**
 * What to put first in `<head>`: the tag with its attributes, in front of it the options block for what no attribute holds, and
 * the files of vendors beyond the core set, of regions and of signals, where the options need them.
 *
 * @example
 * headTag({ vendors: ['google-analytics'], policy: { url: '/privacy' } }, { src: '/sekisho/sekisho.js', nonce });
 */
export declare const headTag: (options: Options, how: HeadTagOptions) => string;
