/** Has the page's own error reporting see an error, and nobody else suffer from it. */
export declare const throwLater: (cause: unknown) => void;
