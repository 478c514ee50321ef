import { afterPaint } from './afterPaint.js';

/** What could not be made into a receipt waits in storage for the next page. */
const ignore = () => { };
/**
 * Hands decisions to the chunk that makes receipts of them. Each is noted in storage at once, for the page may be left
 * before the chunk is there. A page that finds nothing waiting does not load it.
 */
const createReceipts = (settings, loadReceipts, load) => {
    const key = `${settings.cookie.name}.queue`;
    const work = (line) => afterPaint(() => void loadReceipts()
        .then((module) => module.issue(settings, load, line))
        .catch(ignore));
    try {
        if (localStorage.getItem(key))
            work();
    }
    catch {
        // blocked: nothing waits
    }
    return (decision, shown) => {
        const line = JSON.stringify({ decision, shown });
        try {
            localStorage.setItem(key, `${localStorage.getItem(key) || ''}${line}\n`);
            work();
        }
        catch {
            work(line);
        }
        return decision;
    };
};

export { createReceipts };
