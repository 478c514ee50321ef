import type { ConsentRecord } from '../record/codec.js';

const DAY = 86_400;

/** How many days ago an answer was given; NaN where there is none, which is neither more nor less than any number. Pure. */
export const ageOf = (record: ConsentRecord | undefined, now: number): number =>
  record ? (now / 1000 - record.at) / DAY : NaN;
