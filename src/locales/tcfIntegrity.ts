/** Filled in by the build. */
declare const __SRI_TCF_TEXTS__: Readonly<Record<string, string>>;

/** The integrity of each language's texts about the framework of the IAB: `sekisho.tcfLanguages.js`. */
export const integrity = __SRI_TCF_TEXTS__;
