import { attempt } from '../lib/attempt.js';
import { assignGlobal } from './assignGlobal.js';
import { isStub } from './isStub.js';
import { isThing } from './isThing.js';

/**
 * Calls back, once, with what the page calls by a global name: at once where it is there, else when it is assigned. A function
 * that a script declares takes the name without telling anybody: what is given back looks for that.
 */
export const whenGlobal = (name: string, use: (value: object) => void): (() => void) => {
  let isUsed = false;
  const found = (): PropertyDescriptor | undefined => Object.getOwnPropertyDescriptor(window, name);
  const tell = (value: unknown): void => {
    if (isUsed || !isThing(value)) return;
    isUsed = true;
    // the caller's own statement comes to its end first: a stub gets its queue after its name
    queueMicrotask(() => attempt(() => use(value)));
  };
  const look = (): void => tell(found()?.value);
  look();
  const earlier = found();
  const watch = (): void =>
    void Object.defineProperty(window, name, {
      configurable: true,
      enumerable: true,
      get: () => (earlier?.get ? earlier.get.call(window) : earlier?.value) as unknown,
      set(value: unknown) {
        assignGlobal(name, earlier, value);
        // page code that takes what stands in for its own has still to be told of the vendor's
        if (isStub(value)) watch();
        else tell(value);
      },
    });
  // a name that is declared already cannot be watched: it is looked at with each decision
  if (!isUsed && earlier?.configurable !== false) attempt(watch);
  return look;
};
