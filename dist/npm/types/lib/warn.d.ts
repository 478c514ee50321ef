/** The only file that writes to the console, and only in the debug build. */
import { type ProblemCode } from './problems.js';
/** What is reported while this runs, in place of the console: for a command, which says it itself, each time. */
export declare const hearWarnings: <Value>(work: () => Value) => {
    value: Value;
    warnings: string[];
};
/** Reports a problem to the developer: once per code and subject, in the debug build only. Never throws. */
export declare const warn: (code: ProblemCode, subject?: unknown) => void;
