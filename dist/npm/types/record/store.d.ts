import type { Settings } from '../types.js';
import { type ConsentRecord } from './codec.js';
/** Where the record lives: a cookie, localStorage beside it, and this page view's memory if both are blocked. */
export interface Store {
    /** The newest valid record of all copies; `undefined` if there is none. */
    read(): ConsentRecord | undefined;
    write(record: ConsentRecord): void;
}
export declare const createStore: ({ name, domain, path, days }: Settings['cookie']) => Store;
