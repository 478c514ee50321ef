import type { ConsentId, Decision, StandardPurpose } from '../types/index.js';
type Id<Own extends string = ConsentId> = Own | StandardPurpose;
/** Ids of purposes and vendors that must all be granted: one, or some. Where the site says which there are (`Register`), of those. */
export type Ids = Id | readonly Id[];
export declare const idsOf: (ids: Ids) => readonly string[];
/** Ids as an element's attribute has them. */
export declare const writeIds: (ids: Ids) => string;
/** Whether it is the object's own; what a prototype offers, polluted or not, is not there. */
export declare const has: (bag: object, key: string) => boolean;
/** Whether everything named is granted; nothing named is nothing granted. */
export declare const grants: ({ choices }: Decision, ids: Ids) => boolean;
export {};
