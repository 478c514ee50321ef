/** The integrity of each language's texts about the framework of the IAB: `sekisho.tcfLanguages.js`. */
export declare const integrity: Readonly<Record<string, string>>;
