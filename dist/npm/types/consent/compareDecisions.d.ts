import type { Choices, Decision, Via } from '../types/index.js';
/** Whether something that was granted no longer is. */
export declare const takesBack: (before: Decision, after: Decision) => boolean;
/** Whether two decisions say anything different. */
export declare const differs: (one: Decision, other: Decision) => boolean;
/**
 * Whether silence may mean yes, here or on a page of the site that declares other things: a region's rules may differ from
 * purpose to purpose.
 */
export declare const isSilenceYes: ({ regime, regimes }: Decision) => boolean;
/** Whether everything named is granted; nothing named is nothing granted. */
export declare const grants: ({ choices }: Decision, ids: readonly string[]) => boolean;
/**
 * Whether answers are a decision: ids that nobody declared are none, nor is what a page's code says again on every view.
 * A visitor who gives the same answer again has decided anew.
 */
export declare const isNews: (answers: Choices, { choices, unanswered }: Decision, via: Via) => boolean;
