/** Filled in by the build. */
declare const __SRI_LANGUAGES__: string;

/** The integrity of `sekisho.languages.js`. */
export const languagesFile = __SRI_LANGUAGES__;
