/** The pause between two looks at a condition, in milliseconds. */
const POLL = 5;
/** When a library that does not do its work is given up: a limit for what hangs, not for a busy machine. */
const LIMIT = 15_000;

/** Waits inside the page until something is there, and gives it. */
export const until = async <T>(ask: () => T | null | undefined | false, what = String(ask)): Promise<T> => {
  const end = performance.now() + LIMIT;
  for (;;) {
    const answer = ask();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`Waited for ${what}`);
    await new Promise((resolve) => {
      setTimeout(resolve, POLL);
    });
  }
};
