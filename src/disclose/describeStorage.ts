import { formatRetention } from '../i18n/format.js';
import { fill } from '../i18n/text.js';
import type { CookieDisclosure } from '../types/index.js';
import type { ViewContext } from './ViewContext.js';

/** Cookies and storage entries that are kept alike. */
export interface StoredEntries {
  readonly names: readonly string[];
  readonly party: CookieDisclosure['party'];
  /** In which of the browser's stores, and how long. */
  readonly kept: string;
}

/** Cookies and storage entries, grouped by where and how long they are kept. */
export const describeStorage = (
  cookies: readonly CookieDisclosure[],
  { language, messages }: Pick<ViewContext, 'language' | 'messages'>,
): StoredEntries[] => {
  const groups = new Map<string, StoredEntries>();
  for (const { name, kind = 'cookie', party, retention } of cookies) {
    const kept = fill(messages.kept, {
      kind: messages[`kind.${kind}`],
      retention: formatRetention(retention, language, messages),
    });
    const key = `${party} ${kept}`;
    groups.set(key, { names: [...(groups.get(key)?.names ?? []), name], party, kept });
  }
  return [...groups.values()];
};
