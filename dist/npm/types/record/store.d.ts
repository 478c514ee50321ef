import type { Settings } from '../types/internal.js';
import { type ConsentRecord } from './codec.js';
/** Where the record lives: a cookie, localStorage beside it, and this page view's memory if both are blocked. */
export interface Store {
    /** The record in force, of all copies; `undefined` if there is none. */
    read(): ConsentRecord | undefined;
    /** Gives back what is stored now: less than was given, where it did not fit. */
    write(record: ConsentRecord): ConsentRecord;
    /**
     * Removes a record that has expired, its receipts, and what waits to be one; this page view remembers the record. Where
     * silence means yes the record itself stays: a refusal in it is all that keeps silence from meaning that.
     */
    expire(isSilenceYes: boolean): void;
}
/**
 * Makes the store, once a page view. Where a copy was lost or says something else, cookie or localStorage, the record in force
 * is written to both: with the same answers and the same end.
 */
export declare const createStore: ({ name, domain, path, days }: Settings['cookie']) => Store;
