/** Begins to listen to something, until the signal ends it. */
export type PageListener = (signal: AbortSignal) => void;

/**
 * Makes what listens to the page. To be called once more after `document.open()`, which takes every listener away, and
 * with `true` to stop.
 */
export const createPageListeners = (...ears: PageListener[]): ((isOver?: boolean) => void) => {
  let ended = new AbortController();
  return (isOver) => {
    ended.abort();
    if (isOver) return;
    ended = new AbortController();
    for (const listen of ears) listen(ended.signal);
  };
};
