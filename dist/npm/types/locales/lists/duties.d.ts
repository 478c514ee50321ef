import type { DutyMessages } from '../messages.js';
/** The texts that the law of a region asks for, in each language. */
export declare const duties: Readonly<Record<string, DutyMessages>>;
