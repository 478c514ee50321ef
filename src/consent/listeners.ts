import { warn } from '../lib/warn.js';

/** Listeners that cannot harm each other. */
export interface Listeners<Value> {
  add(listener: (value: Value) => void): () => void;
  /** Calls all of them, as long as the value is still the one to tell of. */
  call(value: Value, isCurrent?: () => boolean): void;
}

/** Calls a listener; what it throws is reported and goes no further. */
export const callSafely = <Value>(listener: (value: Value) => void, value: Value): void => {
  try {
    listener(value);
  } catch (cause) {
    warn('listener-failed', cause);
    // the page's own error reporting shall see it too
    setTimeout(() => {
      throw cause;
    });
  }
};

export const createListeners = <Value>(): Listeners<Value> => {
  const listeners = new Set<(value: Value) => void>();
  return {
    add(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    call(value, isCurrent = () => true) {
      for (const listener of [...listeners]) if (isCurrent()) callSafely(listener, value);
    },
  };
};

/** Resolves with what `read` gives as soon as it gives something: now, or after one of the calls. */
export const until = <Value, Result>(listeners: Listeners<Value>, read: () => Result | false): Promise<Result> =>
  new Promise((resolve) => {
    const check = (): void => {
      const result = read();
      if (!result) return;
      end();
      resolve(result);
    };
    const end = listeners.add(check);
    check();
  });
