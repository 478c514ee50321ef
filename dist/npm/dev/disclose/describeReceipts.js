import { formatDuration } from '../i18n/format.js';
import { fill } from '../i18n/text.js';

/** What is kept in the browser of answers beside the cookie: names, where and how long. Pure. */
const describeReceipts = ({ settings: { cookie, regime }, language, messages, }) => {
    const { name, days } = cookie;
    const party = 'first';
    const local = messages[regime === 'opt-in' ? 'record.local' : 'record.local.refusal'];
    return [
        { names: [name], party, kept: fill(local, { duration: formatDuration(`P${days}D`, language) }) },
        { names: [`${name}.receipts`], party, kept: messages['record.receipts'] },
        { names: [`${name}.queue`], party, kept: messages['record.queue'] },
    ];
};

export { describeReceipts };
