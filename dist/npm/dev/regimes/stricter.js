import { REGIMES } from '../options/limits.js';

/** The stricter of two regimes: their list begins with the strictest. */
const stricter = (one, other) => REGIMES.indexOf(one) < REGIMES.indexOf(other) ? one : other;

export { stricter };
