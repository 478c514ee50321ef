import type { Receipt } from '../types/receipt.js';
/** The receipts that are linked to each other, oldest first: those of answers that grant something. */
export declare const readChain: (name: string) => Receipt[];
/** All receipts in reach, oldest first. */
export declare const readHistory: (name: string) => Receipt[];
/**
 * Keeps a receipt. While something is granted the latest are kept, but none of an answer that has expired. Once nothing is,
 * they go, and the receipt of that answer is kept until the tab is closed: its number would tell who comes back.
 */
export declare const keepReceipt: (name: string, receipt: Receipt) => void;
/** Removes every receipt in reach. */
export declare const forgetReceipts: (name: string) => void;
