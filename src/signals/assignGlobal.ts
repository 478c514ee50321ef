/** Lets an assignment to a global through that was watched. Afterwards the global is an ordinary property. */
export const assignGlobal = (name: string, earlier: PropertyDescriptor | undefined, value: unknown): void => {
  if (earlier?.set) {
    // whoever waits too, and stood here before, has its turn
    Object.defineProperty(window, name, earlier);
    earlier.set.call(window, value);
  } else Object.defineProperty(window, name, { value, configurable: true, enumerable: true, writable: true });
};
