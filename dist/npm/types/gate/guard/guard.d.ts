import { type DiverterOptions } from './diverter.js';
import { type Inspect } from './inspection.js';
export interface Guard {
    /** Stands in front of the browser's functions as soon as there is something to hold, and not before. */
    follow(): void;
    readonly inspect: Inspect;
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
/** Holds what the page's own code and markup ask for, unless it is switched off. */
export declare const createGuard: ({ flush, ...options }: GuardOptions) => Guard | undefined;
