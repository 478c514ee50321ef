import { type DiverterOptions } from './divert.js';
export interface Guard {
    /**
     * Holds what in this tree would fetch from a denied vendor, scripts apart if they cannot run. Tells whether it did.
     * `isTakenBack` says that the page has asked for nothing: permission was withdrawn.
     */
    inspect(root: Node, withScripts: boolean, isTakenBack?: boolean): boolean;
    /** A held element has come into the page. */
    recall(element: Element): void;
    /** Elements in shadow roots, out of reach of a look through the document. */
    hidden(): Element[];
    /** Whether the page's own code, rather than markup, made the element ask for what is held. */
    isFromCode(element: Element): boolean;
    /** Begins to listen to forms, until the signal ends it. */
    listen(signal: AbortSignal): void;
    destroy(): void;
}
export interface GuardOptions extends DiverterOptions {
    /** Handles what has happened in the document so far. */
    flush(): void;
}
/** Puts itself in front of the browser's functions, unless it is switched off. */
export declare const createGuard: ({ flush, ...options }: GuardOptions) => Guard | undefined;
