import type { Regime } from '../types/index.js';
import type { RegimeByPurpose } from './Rules.js';

/** One regime for every purpose. */
export const sameForAll = (regime: Regime): RegimeByPurpose => ({
  functional: regime,
  social: regime,
  analytics: regime,
  advertising: regime,
});
