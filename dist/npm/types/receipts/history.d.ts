import type { Receipt } from './Receipt.js';
/** The receipts kept in this browser under the record's name, oldest first. */
export declare const readHistory: (name: string) => Receipt[];
/** Keeps the latest receipts. */
export declare const writeHistory: (name: string, receipts: readonly Receipt[]) => void;
