import { describeReceipts } from './describeReceipts.js';
import { describeStorage, type StoredEntries } from './describeStorage.js';
import type { ViewContext } from './ViewContext.js';

/** Describes what Sekisho itself keeps in the browser: the record, and receipts. Pure. */
export const describeRecord = (context: ViewContext): StoredEntries[] => {
  const { name, days } = context.settings.cookie;
  const entry = { name, party: 'first', retention: `P${days}D`, source: '' } as const;
  return [...describeStorage([entry], context), ...describeReceipts(context)];
};
