import { warn } from './warn.js';

/** Listeners that cannot harm each other. */
export interface Listeners<Value> {
  add(listener: (value: Value) => void): () => void;
  call(value: Value): void;
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
    call(value) {
      for (const listener of [...listeners]) callSafely(listener, value);
    },
  };
};
