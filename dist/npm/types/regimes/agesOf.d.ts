import type { AgeRule } from './Rules.js';
/** The ages of a region, and of every part of it that may be meant. */
export declare const agesOf: (region: string) => readonly AgeRule[];
