/** Tells the page, by an event on `document`. */
export declare const announce: (name: 'ready' | 'change' | 'show' | 'hide' | 'error', detail: unknown) => void;
/** Tells an error to the developer. */
export declare const explain: ({ code, cause }: {
    readonly code: string;
    readonly cause?: unknown;
}) => void;
