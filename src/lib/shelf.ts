/**
 * What files in front of `sekisho.js` leave for it, by name: on the global object under a symbol, so that no element's id can
 * stand in for it.
 */
const symbolOf = (name: string): symbol => Symbol.for(`sekisho.${name}`);

export const readShelf = (name: string): unknown =>
  Object.getOwnPropertyDescriptor(globalThis, symbolOf(name))?.value as unknown;

export const fillShelf = (name: string, value: unknown): void =>
  void Object.defineProperty(globalThis, symbolOf(name), { value, configurable: true });
