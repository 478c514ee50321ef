import { REGIMES } from '../options/limits.js';
import type { Regime } from '../types/index.js';

/** The stricter of two regimes: their list begins with the strictest. */
export const stricter = (one: Regime, other: Regime): Regime =>
  REGIMES.indexOf(one) < REGIMES.indexOf(other) ? one : other;
