import { QUEUE, QUEUE_LENGTH } from '../lib/storageKeys.js';
import { whenIdle } from '../lib/whenIdle.js';

/** What could not be made into a receipt waits in storage for the next page. */
const ignore = () => { };
/**
 * Hands decisions to the chunk that makes receipts of them. Each is noted in storage at once, for the page may be left
 * before the chunk is there. A page that finds nothing waiting does not load it.
 */
const createReceiptOutbox = (settings, loadReceipts) => {
    const key = settings.cookie.name + QUEUE;
    // the tags that the decision releases have the browser to themselves first
    const work = (line) => whenIdle(() => void loadReceipts()
        .then((module) => module.issue(settings, line))
        .catch(ignore));
    try {
        if (localStorage.getItem(key))
            work();
    }
    catch {
        // blocked: nothing waits
    }
    return (decision, answered, shown) => {
        const line = JSON.stringify({
            decision,
            isForAccount: settings.isForAccount?.(),
            answered,
            shown,
            version: settings.policy.version,
        });
        try {
            const lines = `${localStorage.getItem(key) || ''}${line}\n`.split('\n');
            localStorage.setItem(key, lines.slice(-QUEUE_LENGTH - 1).join('\n'));
            work();
        }
        catch {
            work(line);
        }
    };
};

export { createReceiptOutbox };
