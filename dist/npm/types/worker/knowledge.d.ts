import { type WorkerMessage } from '../lib/workerMessage.js';
/** What one page has told last. */
export interface Told extends WorkerMessage {
    /** The page's id among the worker's clients. */
    readonly client: string;
}
/** What a worker knows of the visitor's decision. Pure but for itself. */
export interface Knowledge {
    /** A page has told what is decided. */
    tell(told: Told): void;
    /**
     * Forgets what pages said that are gone, where a page that is there has spoken since: of the same answer or a newer one, or of
     * any where that one has ended.
     */
    prune(living: readonly string[], now: number): void;
    /** Whether each of these ids is granted. */
    grants(ids: readonly string[], now: number): boolean;
    /** What is to be kept for the worker's next start. */
    list(): readonly Told[];
}
/** What was kept. Whatever cannot be read was not said. */
export declare const readKept: (kept: unknown) => Told[];
/**
 * Pages speak in turn, oldest first. One that knows of a newer answer than those before it takes their place; of those that
 * are left, of whom none can be said to know better, the strictest counts. So nothing is granted that the last one denies.
 */
export declare const createKnowledge: (kept?: readonly Told[]) => Knowledge;
