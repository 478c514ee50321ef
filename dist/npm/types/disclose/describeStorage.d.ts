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
export declare const describeStorage: (cookies: readonly CookieDisclosure[], { language, messages }: Pick<ViewContext, 'language' | 'messages'>) => StoredEntries[];
