import type { EmbedContext } from '../contracts/EmbedsModule.js';
export interface Gates {
    /**
     * Draws a placeholder into an element that names in `data-gate` what it waits for; where the visitor wants it loaded once, the
     * element hears `sekisho:once`, and `sekisho:always` before it is granted. Lets pass what is in an element that has `data-once` too,
     * and focus goes on in there.
     */
    add(element: HTMLElement): void;
    /** Removes all placeholders; what is held stays held. */
    destroy(): void;
}
export declare const createGates: (context: EmbedContext) => Gates;
