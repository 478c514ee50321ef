import type { Store } from '../record/store.js';
import type { Decision, Policy } from '../types.js';
/** Notes in the record that the visitor was told of every revision. Answers, and when they were given, stand. */
export declare const acknowledge: (store: Store, { revisions }: Policy, read: () => Decision) => Decision;
