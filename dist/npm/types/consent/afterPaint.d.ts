/** Calls back once the browser has painted what the visitor's click changed, and soon in a tab nobody sees. */
export declare const afterPaint: (work: () => void) => void;
