import { formatDuration } from '../i18n/format.js';
import { fill } from '../i18n/text.js';
import { ACCOUNT, QUEUE, RECEIPTS, STORAGE_KEYS } from '../lib/storageKeys.js';
import type { StoredEntries } from './describeStorage.js';
import type { ViewContext } from './ViewContext.js';

/** What is kept in the browser of answers beside the cookie: names, where and how long. Pure. */
export const describeReceipts = ({
  settings: { cookie, regime, rule, tellAccount },
  language,
  messages,
}: Pick<ViewContext, 'settings' | 'language' | 'messages'>): StoredEntries[] => {
  const { name, days } = cookie;
  const party = 'first';
  const local = messages[regime === 'opt-in' && !rule ? 'record.local' : 'record.local.refusal'];
  const kept: Readonly<Record<(typeof STORAGE_KEYS)[number], string | undefined>> = {
    '': fill(local, { duration: formatDuration(`P${days}D`, language) }),
    [RECEIPTS]: messages['record.receipts'],
    [QUEUE]: messages['record.queue'],
    [ACCOUNT]: tellAccount?.(language),
  };
  return STORAGE_KEYS.flatMap((key) => {
    const how = kept[key];
    return how ? [{ names: [name + key], party, kept: how }] : [];
  });
};
