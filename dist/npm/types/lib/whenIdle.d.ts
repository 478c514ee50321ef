/**
 * Calls back when the browser is idle, after `patience` milliseconds at the latest. One that does not tell is taken to be
 * busy for `busy` milliseconds; there an element of the page may bear the function's name.
 */
export declare const whenIdle: (work: () => void, patience?: number, busy?: number) => void;
