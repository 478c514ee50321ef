import type { Receipt } from '../types.js';
/** Gives a receipt to the browser as a file. */
export declare const downloadReceipt: (receipt: Receipt) => void;
