/**
 * The integrity of each language's first file, which brings that of its other ones: `sekisho.languages.js`, for visitors whose
 * language is not English, of sites that give their tag `integrity`.
 */
export declare const integrity: Readonly<Record<string, string>>;
