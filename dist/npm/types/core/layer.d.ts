/** Loads the interface when it is first needed, and opens and closes its layers. */
import type { Port, View } from '../types.js';
/** What of the interface the core can ask for, loaded or not. */
export interface Layer {
    show(view?: View): Promise<void>;
    hide(): void;
    /** Puts a placeholder where a frame is held, and takes care of links that are to be more. */
    placehold(element: HTMLElement): Promise<void>;
    destroy(): void;
}
export declare const createLayer: (port: Port, loadInterface: () => Promise<unknown>) => Layer;
