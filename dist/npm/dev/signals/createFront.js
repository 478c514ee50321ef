/**
 * Makes calls whose commands stand in front of all that the page has queued for a library to come, each behind the one before it: a
 * consent counts from the first event on. A queue that a library reads has a `push` of its own, and is left as it is.
 */
const createFront = () => {
    let latest;
    return (queue, call) => {
        const isOurs = Array.isArray(queue) && queue.push === [].push;
        const length = isOurs ? queue.length : 0;
        call();
        const added = isOurs ? queue.splice(length) : [];
        if (!added.length)
            return;
        queue.splice(queue.indexOf(latest) + 1, 0, ...added);
        latest = added[added.length - 1];
    };
};

export { createFront };
