import type { Stub } from '../types/index.js';
/** What waits, at most: the first calls say who and where, so they stay, and what comes after them is dropped. */
export declare const LONGEST_QUEUE = 1000;
export interface Queue {
    /** What page code finds, by the global's name. */
    readonly globals: Readonly<Record<string, object>>;
    /** Keeps what comes; or empties the queue, and drops what comes. */
    keep(isKept: boolean): void;
    /** Leaves the queue to the page as it is. */
    letGo(): void;
    /** Calls what the page has by that name meanwhile, for all that waits and for what still comes. */
    handOver(find: (name: string) => unknown): void;
}
/** A queue in the shape of a vendor's own. It sends nothing. */
export declare const createQueue: (stub: Stub) => Queue;
