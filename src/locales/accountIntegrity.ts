/** Filled in by the build. */
declare const __SRI_ACCOUNT_TEXTS__: Readonly<Record<string, string>>;

/** The integrity of each language's texts about answers that are kept with an account: `sekisho.accountLanguages.js`. */
export const integrity = __SRI_ACCOUNT_TEXTS__;
