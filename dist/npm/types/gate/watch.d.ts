/** Who is told of what happens in the document. */
export interface Watcher {
    /** Something happened: called once before what is told in particular. */
    onAny(): void;
    onAdded(element: Element): void;
    /** An annotated element got another purpose, vendor or address. */
    onChanged(element: Element, attribute: string): void;
}
/** Watches the whole document for the page's whole life. Gives back what ends it. */
export declare const watchDocument: ({ onAny, onAdded, onChanged }: Watcher) => (() => void);
