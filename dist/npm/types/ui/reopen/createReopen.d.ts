import type { Port } from '../../types/internal.js';
/** The control. */
export interface Reopen {
    /** Removes it, and what it has done to the page. */
    destroy(): void;
}
/** Makes it: there whenever nothing is asked and neither banner nor notice lies over the page. */
export declare const createReopen: (port: Port, styles: string) => Reopen;
