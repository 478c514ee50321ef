import type { ProblemCode } from '../lib/problems.js';
/** Tells the page what failed; the debug build explains it. */
export declare const report: (code: ProblemCode, cause?: unknown) => void;
