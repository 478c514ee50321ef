import type { Decision, Vendor } from '../types.js';
/** Whether a whole name matches a pattern, in which `*` stands for a part that varies. */
export declare const matches: (pattern: string, name: string) => boolean;
/** Removes the first-party cookies of denied vendors; one that a granted vendor uses too stays. */
export declare const sweep: (decision: Decision, vendors: readonly Vendor[]) => void;
