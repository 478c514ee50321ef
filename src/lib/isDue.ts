import type { Revision } from '../types/index.js';

/** A day begins in the east: a revision is never in force later than where its readers are (UTC+14). */
const EARLIEST_ZONE = 14 * 3_600_000;

/** Whether a revision is in force; `now` in milliseconds since 1970. */
export const isDue = ({ date }: Revision, now: number): boolean => Date.parse(date) - EARLIEST_ZONE <= now;
