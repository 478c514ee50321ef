/** Filled in by the build. */
declare const __SRI_INTEGRITY__: string;

/** The integrity of `sekisho.integrity.js`. */
export const integrityFile = __SRI_INTEGRITY__;
