/**
 * Makes what listens to the page. To be called once more after `document.open()`, which takes every listener away, and
 * with `true` to stop.
 */
const createPageListeners = (...ears) => {
    let ended = new AbortController();
    return (isOver) => {
        ended.abort();
        if (isOver)
            return;
        ended = new AbortController();
        for (const listen of ears)
            listen(ended.signal);
    };
};

export { createPageListeners };
