import type { DutyId } from './Profile.js';
/** Those of a region, and of every part of it that may be meant. */
export declare const dutiesOf: (region: string) => readonly DutyId[];
