import { callSafely } from './callSafely.js';
import type { ApiFunction } from './openApi.js';

/** The callbacks of a page's calls that have had no answer yet. */
export interface AwaitedAnswers {
  /** The callback, which waits no longer once it has been called. */
  add(callback: unknown): ApiFunction;
  /** Tells those that wait that there is none. */
  refuse(): void;
}

/** For the libraries answer nobody before they have a first decision. */
export const createAwaitedAnswers = (): AwaitedAnswers => {
  const waiting = new Set<ApiFunction>();
  return {
    add(callback) {
      const call = callSafely(callback);
      const reply: ApiFunction = (...parts) => {
        waiting.delete(reply);
        call(...parts);
      };
      waiting.add(reply);
      return reply;
    },
    refuse() {
      for (const reply of waiting) reply(null, false);
    },
  };
};
