/** The only file that writes to the console, and only in the debug build. */
import { type ProblemCode } from './problems.js';
/** Reports a problem to the developer: once per code and subject, in the debug build only. Never throws. */
export declare const warn: (code: ProblemCode, subject?: unknown) => void;
