import type { StoredEntries } from './describeStorage.js';
import type { ViewContext } from './ViewContext.js';

/** What is kept of receipts in the browser, beside the record: names, where and how long. Pure. */
export const describeReceipts = ({
  settings: { cookie, receipt },
  messages,
}: Pick<ViewContext, 'settings' | 'messages'>): StoredEntries[] => {
  const party = 'first';
  const kept = { names: [`${cookie.name}.receipts`], party, kept: messages['record.receipts'] } as const;
  const queue = { names: [`${cookie.name}.queue`], party, kept: messages['record.queue'] } as const;
  return receipt.url ? [kept, queue] : [kept];
};
