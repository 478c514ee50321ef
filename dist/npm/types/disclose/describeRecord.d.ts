import { type StoredEntries } from './describeStorage.js';
import type { ViewContext } from './ViewContext.js';
/** Describes what Sekisho itself keeps in the browser: the record, and receipts. Pure. */
export declare const describeRecord: (context: ViewContext) => StoredEntries[];
