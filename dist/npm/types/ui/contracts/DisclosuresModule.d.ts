import type { Port } from '../../types/internal.js';
import type { LoadedMessages } from './LoadedMessages.js';
import type { Preact } from './Preact.js';
/** The chunk of disclosures. */
export interface DisclosuresModule {
    createDisclosures(context: DisclosuresContext): DrawnDisclosures;
}
/** The disclosures of a page. */
export interface DrawnDisclosures {
    /** Draws them into an element that asks for them. */
    placehold(element: HTMLElement): Promise<void>;
    /** Removes them. */
    destroy(): void;
}
/** What disclosures are drawn with. */
export interface DisclosuresContext extends Preact {
    readonly port: Port;
    /** Loads the texts of the first of these languages that there is, else of the interface's own. */
    readonly speak: (preferred: readonly string[]) => Promise<LoadedMessages>;
}
