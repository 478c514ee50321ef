/**
 * Calls back when the browser is idle, after `patience` milliseconds at the latest. One that does not tell is taken to be
 * busy for `busy` milliseconds; there an element of the page may bear the function's name.
 */
const whenIdle = (work, patience = 2000, busy = 500) => {
    if (typeof requestIdleCallback === 'function')
        requestIdleCallback(work, { timeout: patience });
    else
        setTimeout(work, busy);
};

export { whenIdle };
