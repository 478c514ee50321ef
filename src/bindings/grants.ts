import type { ConsentId, Decision, StandardPurpose } from '../types/index.js';

type Id<Own extends string = ConsentId> = Own | StandardPurpose;

/** Ids of purposes and vendors that must all be granted: one, or some. Where the site says which there are (`Register`), of those. */
export type Ids = Id | readonly Id[];

export const idsOf = (ids: Ids): readonly string[] => (typeof ids === 'string' ? [ids] : Array.isArray(ids) ? ids : []);

/** Ids as an element's attribute has them. */
export const writeIds = (ids: Ids): string => idsOf(ids).join(' ');

/** Whether it is the object's own; what a prototype offers, polluted or not, is not there. */
export const has = (bag: object, key: string): boolean => Object.prototype.hasOwnProperty.call(bag, key);

/** Whether everything named is granted; nothing named is nothing granted. */
export const grants = ({ choices }: Decision, ids: Ids): boolean => {
  const named = idsOf(ids);
  return named.length > 0 && named.every((id) => has(choices, id) && choices[id] === 'granted');
};
