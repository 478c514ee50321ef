import type { Kit } from './kit.js';
/** What is kept of receipts in the browser, beside the record: names, where and how long. Pure. */
export declare const describeReceipts: ({ settings: { cookie, receipt }, messages, }: Pick<Kit, 'settings' | 'messages'>) => {
    names: string[];
    kept: string;
}[];
