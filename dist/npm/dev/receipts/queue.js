import { QUEUE, QUEUE_LENGTH } from '../lib/storageKeys.js';

/** What waits in storage, one JSON text a line: decisions the core noted, and receipts that were not taken yet. */
const keyOf = (name) => name + QUEUE;
const readQueue = (name) => {
    try {
        return (localStorage.getItem(keyOf(name)) || '').split('\n').filter(Boolean);
    }
    catch {
        return [];
    }
};
/** Puts `lines` in the place of `line`, or at the end if that is not there. */
const replaceInQueue = (name, line, lines) => {
    const queue = readQueue(name);
    const at = queue.indexOf(line);
    queue.splice(at < 0 ? queue.length : at, at < 0 ? 0 : 1, ...lines);
    try {
        // the core knows by the key alone whether anything waits
        if (!queue.length)
            localStorage.removeItem(keyOf(name));
        else
            localStorage.setItem(keyOf(name), queue
                .slice(-QUEUE_LENGTH)
                .map((text) => `${text}\n`)
                .join(''));
    }
    catch {
        // blocked or full
    }
};
/** Reads a line; `undefined` if it is not JSON. */
const readLine = (line) => {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
};
/** Whether a line holds a receipt that waits to be taken, not a decision of which none is made yet. */
const isPending = (value) => !!value?.receipt;

export { isPending, readLine, readQueue, replaceInQueue };
