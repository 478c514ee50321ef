import type { Decision } from '../types/index.js';
import type { Settings, Shown } from '../types/internal.js';
/**
 * Hands decisions to the chunk that makes receipts of them. Each is noted in storage at once, for the page may be left
 * before the chunk is there. A page that finds nothing waiting does not load it.
 */
export declare const createReceiptOutbox: (settings: Settings, loadReceipts: () => Promise<unknown>) => ((decision: Decision, answered: readonly string[], shown?: Shown) => void);
