import type { Decision } from '../types/index.js';
/** Ids of purposes and vendors that must all be granted: one, or some. */
export type Ids = string | readonly string[];
export declare const idsOf: (ids: Ids) => readonly string[];
/** Whether it is the object's own; what a prototype offers, polluted or not, is not there. */
export declare const has: (bag: object, key: string) => boolean;
/** Whether everything named is granted; nothing named is nothing granted. */
export declare const grants: ({ choices }: Decision, ids: Ids) => boolean;
