/** The integrity of `sekisho.languages.js`. */
export declare const languagesFile: string;
