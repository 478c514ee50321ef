import { attempt } from '../lib/attempt.js';

/** What the page's own error reporting shall see, and nobody else suffer from. */
const throwLater = (cause: unknown): void =>
  void setTimeout(() => {
    throw cause;
  });

/** A vendor's callback that cannot harm those after it; one that is none does nothing. */
export const callSafely =
  (callback: unknown): ((...parts: readonly unknown[]) => void) =>
  (...parts) => {
    if (typeof callback === 'function') attempt(() => Reflect.apply(callback, undefined, parts) as unknown, throwLater);
  };
