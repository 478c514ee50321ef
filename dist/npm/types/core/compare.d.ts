import type { Decision } from '../types.js';
/** Whether something that was granted no longer is. */
export declare const takesBack: (before: Decision, after: Decision) => boolean;
/** Whether two decisions say anything different. */
export declare const differs: (one: Decision, other: Decision) => boolean;
/** Whether everything named is granted; nothing named is nothing granted. */
export declare const grants: ({ choices }: Decision, ids: readonly string[]) => boolean;
