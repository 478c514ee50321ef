import { readGpc } from '../lib/gpc.js';
import type { PurposeId, Regime } from '../types.js';

/**
 * The purpose that Global Privacy Control keeps denied, whatever is answered. The core decides so; the interface has to
 * say so, and offers no switch that would do nothing.
 */
export const lockedPurpose = (regime: Regime): PurposeId | undefined => {
  return regime === 'opt-out' && readGpc() ? 'advertising' : undefined;
};
