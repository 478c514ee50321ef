import { attempt } from '../lib/attempt.js';
import { throwLater } from '../lib/throwLater.js';

/** A vendor's callback that cannot harm those after it; one that is none does nothing. */
export const callSafely =
  (callback: unknown): ((...parts: readonly unknown[]) => void) =>
  (...parts) => {
    if (typeof callback === 'function') attempt(() => Reflect.apply(callback, undefined, parts) as unknown, throwLater);
  };
