/** Resolves once the page's own markup is whole. */
export declare const pageParsed: () => Promise<void>;
