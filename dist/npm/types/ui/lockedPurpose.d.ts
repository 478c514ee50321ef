import type { PurposeId, Regime } from '../types.js';
/**
 * The purpose that Global Privacy Control keeps denied, whatever is answered. The core decides so; the interface has to
 * say so, and offers no switch that would do nothing.
 */
export declare const lockedPurpose: (regime: Regime) => PurposeId | undefined;
