export declare const readQueue: (name: string) => string[];
/** Puts `lines` in the place of `line`, or at the end if that is not there. */
export declare const replaceInQueue: (name: string, line: string, lines: readonly string[]) => void;
/** Reads a line; `undefined` if it is not JSON. */
export declare const readLine: (line: string) => unknown;
