/** Filled in by the build. */
declare const __SRI_BANNERS__: Readonly<Record<string, string>>;

/**
 * The integrity of each language's first file, which brings that of its other ones: `sekisho.languages.js`, for visitors whose
 * language is not English, of sites that give their tag `integrity`.
 */
export const integrity = __SRI_BANNERS__;
