/**
 * What files in front of `sekisho.js` leave for it, by name: on the global object under a symbol, so that no element's id can
 * stand in for it.
 */
const symbolOf = (name) => Symbol.for(`sekisho.${name}`);
const readShelf = (name) => Object.getOwnPropertyDescriptor(globalThis, symbolOf(name))?.value;
const fillShelf = (name, value) => void Object.defineProperty(globalThis, symbolOf(name), { value, configurable: true });

export { fillShelf, readShelf };
