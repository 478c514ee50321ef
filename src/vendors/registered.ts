import { fillShelf, readShelf } from '../lib/shelf.js';
import type { Vendor } from '../types/index.js';

/** The vendors that `vendors/<id>.js` and `sekisho.vendors.js` left, if they came first. */
export const readRegistered = (): readonly Vendor[] => {
  const found = readShelf('vendors');
  return Array.isArray(found) ? (found as Vendor[]) : [];
};

/** Leaves further vendors for the `sekisho.js` that comes after. */
export const register = (vendors: readonly Vendor[]): void => fillShelf('vendors', readRegistered().concat(vendors));
