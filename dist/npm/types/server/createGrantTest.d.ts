import type { Decision } from '../types/index.js';
/** Whether everything named is granted by a decision; one that came as JSON has a prototype, which grants nothing. */
export declare const createGrantTest: (decision: Decision) => ((ids: readonly string[]) => boolean);
