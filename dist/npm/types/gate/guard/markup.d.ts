import type { MayFetch } from './mayFetch.js';
/** What markup is looked at with. */
export interface Tools {
    readonly mayFetch: MayFetch;
    inspect(root: Node, withScripts: boolean): boolean;
    /** A copy that shows what the page wrote, if something in it is held. */
    original(root: Node): Node | undefined;
    isHeld(address: unknown): boolean;
}
/** Reads markup where nothing is fetched. What is given back has something held in it; otherwise the browser's own way will do. */
export interface Markup {
    /** The nodes that markup makes; `fill` puts it into an element in another way than `inner`. */
    parse(html: unknown, target: Node, context: unknown, fill?: (scratch: Element) => unknown): ChildNode[] | undefined;
    /** The fragment that `make` makes in a document, or in an element of it as `context` is, scripts and all. */
    adopt(context: unknown, make: (document: Document, scratch: Element) => unknown): Node | undefined;
}
/** `inner` is the browser's own property of an element's markup. */
export declare const createMarkup: ({ mayFetch, inspect }: Tools, inner: PropertyDescriptor) => Markup;
