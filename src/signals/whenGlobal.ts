import { attempt } from '../lib/attempt.js';
import { readGlobal } from './readGlobal.js';

/**
 * Calls back, once, with what the page calls by a global name: at once where it is there, else when it is assigned. A function
 * that a script declares takes the name without telling anybody: what is given back looks for that.
 */
export const whenGlobal = (name: string, use: (value: object) => void): (() => void) => {
  let isUsed = false;
  const look = (): void => {
    const value = readGlobal(name);
    if (isUsed || !value) return;
    isUsed = true;
    // the caller's own statement comes to its end first: a stub gets its queue after its name
    queueMicrotask(() => attempt(() => use(value)));
  };
  look();
  const earlier = Object.getOwnPropertyDescriptor(window, name);
  // a name that is declared already cannot be watched: it is looked at with each decision
  if (!isUsed && earlier?.configurable !== false)
    attempt(() =>
      Object.defineProperty(window, name, {
        configurable: true,
        enumerable: true,
        get: () => (earlier?.get ? (earlier.get.call(window) as unknown) : (earlier?.value as unknown)),
        set(value: unknown) {
          // whoever waits too, and stood here before, has its turn
          if (earlier?.set) {
            Object.defineProperty(window, name, earlier);
            earlier.set.call(window, value);
          } else {
            Object.defineProperty(window, name, { value, configurable: true, enumerable: true, writable: true });
          }
          look();
        },
      }),
    );
  return look;
};
