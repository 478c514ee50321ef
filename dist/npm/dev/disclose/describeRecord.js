import { describeReceipts } from './describeReceipts.js';
import { describeStorage } from './describeStorage.js';

/** Describes what Sekisho itself keeps in the browser: the record, and receipts. Pure. */
const describeRecord = (context) => {
    const { name, days } = context.settings.cookie;
    const entry = { name, party: 'first', retention: `P${days}D`, source: '' };
    return [...describeStorage([entry], context), ...describeReceipts(context)];
};

export { describeRecord };
