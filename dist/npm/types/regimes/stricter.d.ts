import type { Regime } from '../types/index.js';
/** The stricter of two regimes: their list begins with the strictest. */
export declare const stricter: (one: Regime, other: Regime) => Regime;
