import type { Receipt } from '../../types/index.js';
/** Gives a receipt to the browser as a file. */
export declare const downloadReceipt: (receipt: Receipt) => void;
