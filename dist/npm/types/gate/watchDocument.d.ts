/** Who is told of what happens in the document. */
export interface Watcher {
    /** Something happened: called once before what is told in particular. */
    onAny(): void;
    /** The document has another root: it was opened anew. */
    onDocument(): void;
    /** `isLoading` tells whether the page is still being parsed. */
    onAdded(element: Element, isLoading: boolean): void;
    /** An annotated element got another purpose, vendor or address. */
    onChanged(element: Element, attribute: string): void;
}
/** A watch over the document. */
export interface Watch {
    /** Tells at once of what has happened so far. */
    flush(): void;
    end(): void;
}
/** Watches the whole document for the page's whole life. */
export declare const watchDocument: ({ onAny, onDocument, onAdded, onChanged }: Watcher) => Watch;
