import type { Vendor } from '../types/index.js';

/** Where `vendors/<id>.js` and `sekisho.vendors.js` leave vendors: nothing global by name, so that no element's id can stand in. */
const SHELF = Symbol.for('sekisho.vendors');

/** The vendors that those files left, if they came first. */
export const readRegistered = (): readonly Vendor[] => {
  const found = Object.getOwnPropertyDescriptor(globalThis, SHELF)?.value as unknown;
  return Array.isArray(found) ? (found as Vendor[]) : [];
};

/** Leaves further vendors for the `sekisho.js` that comes after. */
export const register = (vendors: readonly Vendor[]): void =>
  void Object.defineProperty(globalThis, SHELF, { value: readRegistered().concat(vendors), configurable: true });
