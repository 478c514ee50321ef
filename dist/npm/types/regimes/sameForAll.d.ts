import type { Regime } from '../types/index.js';
import type { RegimeByPurpose } from './Rules.js';
/** One regime for every purpose. */
export declare const sameForAll: (regime: Regime) => RegimeByPurpose;
