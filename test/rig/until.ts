/** Milliseconds between two looks at something that cannot report its own change. */
const POLL = 25;

/** How long a condition may stay unmet before a test fails: for what hangs, not for a busy machine. Never waited for where all is well. */
export const LIMIT = 60_000;

export interface UntilOptions {
  /** What is being waited for, for the message. */
  readonly what?: string | (() => string);
  /** {@link LIMIT} by default. */
  readonly timeoutMs?: number;
}

/**
 * Asks again and again until the answer is neither `undefined` nor `false`, and gives it. A question that throws is
 * asked once more, too: a page that is just being replaced cannot answer.
 */
export async function until<T>(
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  { what = 'a condition', timeoutMs = LIMIT }: UntilOptions = {},
): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (let failure: unknown; ; await turn()) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    if (Date.now() > end) {
      throw new Error(`Waited ${timeoutMs} ms for ${typeof what === 'string' ? what : what()}`, { cause: failure });
    }
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, POLL);
  });
}
