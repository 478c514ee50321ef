/** Tells the page, by an event on `document`. */
export declare const announce: (name: 'ready' | 'change' | 'show' | 'hide' | 'error', detail: unknown) => void;
