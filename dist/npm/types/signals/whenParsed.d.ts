/** Calls back once the page is parsed, if it is not yet: what a script has declared without telling anybody is there by then. */
export declare const whenParsed: (callback: () => void) => void;
