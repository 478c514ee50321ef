import type { Decision } from '../types/index.js';

/** Ids of purposes and vendors that must all be granted: one, or some. */
export type Ids = string | readonly string[];

export const idsOf = (ids: Ids): readonly string[] => (typeof ids === 'string' ? [ids] : Array.isArray(ids) ? ids : []);

/** Whether it is the object's own; what a prototype offers, polluted or not, is not there. */
export const has = (bag: object, key: string): boolean => Object.prototype.hasOwnProperty.call(bag, key);

/** Whether everything named is granted; nothing named is nothing granted. */
export const grants = ({ choices }: Decision, ids: Ids): boolean => {
  const named = idsOf(ids);
  return named.length > 0 && named.every((id) => has(choices, id) && choices[id] === 'granted');
};
