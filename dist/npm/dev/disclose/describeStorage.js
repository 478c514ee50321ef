import { formatRetention } from '../i18n/format.js';
import { fill } from '../i18n/text.js';

/** Cookies and storage entries, grouped by where and how long they are kept. */
const describeStorage = (cookies, { language, messages }) => {
    const groups = new Map();
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

export { describeStorage };
