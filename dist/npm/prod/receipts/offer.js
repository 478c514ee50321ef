import { readQueue, readLine, isPending, replaceInQueue } from './queue.js';

/** After so many attempts a receipt stays with the visitor alone. */
const TRIES = 10;
const MINUTE = 60000;
const TIMEOUT = MINUTE / 2;
/** Browsers take no more than this from pages that are left. */
const KEEPALIVE_LIMIT = 60000;
/** Posts one receipt, without cookies and without the page's address. Never rejects. */
const post = async (url, receipt) => {
    const body = JSON.stringify(receipt);
    const aborter = new AbortController();
    const timer = setTimeout(() => aborter.abort(), TIMEOUT);
    try {
        const { ok, status } = await fetch(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'idempotency-key': receipt.id },
            body,
            keepalive: body.length < KEEPALIVE_LIMIT,
            credentials: 'omit',
            referrerPolicy: 'no-referrer',
            redirect: 'error',
            signal: aborter.signal,
        });
        // who refuses it for what it is would refuse it again
        const isRefused = status >= 400 && status < 500 && ![408, 425, 429].includes(status);
        return ok || isRefused ? 'done' : 'later';
    }
    catch {
        return 'again';
    }
    finally {
        clearTimeout(timer);
    }
};
/** Offers every receipt that is due, one after the other; stops at the first that does not get through. */
const offer = async (name, url) => {
    for (const line of readQueue(name)) {
        const pending = readLine(line);
        if (!isPending(pending) || pending.due > Date.now())
            continue;
        const { receipt, tries } = pending;
        const outcome = await post(url, receipt);
        const next = {
            receipt,
            tries: tries + 1,
            due: outcome === 'later' ? Date.now() + MINUTE * 2 ** tries : 0,
        };
        // erased while it was on its way
        if (!readQueue(name).includes(line))
            continue;
        const isOver = outcome === 'done' || next.tries >= TRIES;
        replaceInQueue(name, line, isOver ? [] : [JSON.stringify(next)]);
        if (!isOver)
            return;
    }
};

export { TRIES, offer };
