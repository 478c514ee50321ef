import type { Vendor } from '../types/index.js';

/** Where `sekisho.vendors.js` leaves its vendors: nothing global by name, so that no element's id can stand in for it. */
const SHELF = Symbol.for('sekisho.vendors');

/** Leaves vendors for the `sekisho.js` that comes after. */
export const register = (vendors: readonly Vendor[]): void =>
  void Object.defineProperty(globalThis, SHELF, { value: vendors, configurable: true });

/** The vendors that `sekisho.vendors.js` left, if it came first. */
export const readRegistered = (): readonly Vendor[] => {
  const found = Object.getOwnPropertyDescriptor(globalThis, SHELF)?.value as unknown;
  return Array.isArray(found) ? (found as Vendor[]) : [];
};
