/** The integrity of each language's texts about answers that are kept with an account: `sekisho.accountLanguages.js`. */
export declare const integrity: Readonly<Record<string, string>>;
