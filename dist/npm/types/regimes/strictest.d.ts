import type { Rules } from './Rules.js';
/** One set of rules that breaks none of those given; those of an unknown region if there are none. Pure. */
export declare const strictest: ([first, ...others]: readonly Rules[]) => Rules;
