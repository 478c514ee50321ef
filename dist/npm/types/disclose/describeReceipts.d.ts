import type { StoredEntries } from './describeStorage.js';
import type { ViewContext } from './ViewContext.js';
/** What is kept in the browser of answers beside the cookie: names, where and how long. Pure. */
export declare const describeReceipts: ({ settings: { cookie, regime, rule, tellAccount }, language, messages, }: Pick<ViewContext, 'settings' | 'language' | 'messages'>) => StoredEntries[];
