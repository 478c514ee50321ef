/** Loads the interface when it is first needed, and opens and closes its layers. */
import type { View } from '../types/index.js';
import type { Port } from '../types/internal.js';
/** What of the interface the core can ask for, loaded or not. */
export interface LazyInterface {
    show(view?: View): Promise<void>;
    /**
     * Shows what the page opens with: the question where there is one, else changes that need no answer. Nothing before somebody has
     * come to the page.
     */
    openFirst(): void;
    hide(): void;
    /** Draws what belongs into a place of the page: a held frame's placeholder, disclosures, or what a link asks for. */
    placehold(place: HTMLElement): Promise<void>;
    destroy(): void;
}
export declare const createLazyInterface: (port: Port, loadInterface: () => Promise<unknown>) => LazyInterface;
