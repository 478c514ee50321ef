import type { ConsentRecord } from '../record/codec.js';
/** How many days ago an answer was given; NaN where there is none, which is neither more nor less than any number. Pure. */
export declare const ageOf: (record: ConsentRecord | undefined, now: number) => number;
