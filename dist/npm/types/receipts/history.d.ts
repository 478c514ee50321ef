import type { Receipt } from './Receipt.js';
/** The receipts kept in this browser under the record's name, oldest first. */
export declare const readHistory: (name: string) => Receipt[];
/** Keeps the latest receipts, but none of an answer that no longer holds: visitors are told how long they are kept. */
export declare const writeHistory: (name: string, receipts: readonly Receipt[]) => void;
