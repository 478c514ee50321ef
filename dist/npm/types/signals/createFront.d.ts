/**
 * Makes calls whose commands stand in front of all that the page has queued for a library to come, each behind the one before it: a
 * consent counts from the first event on. A queue that a library reads has a `push` of its own, and is left as it is.
 */
export declare const createFront: () => ((queue: unknown, call: () => void) => void);
