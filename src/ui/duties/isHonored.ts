import type { Decision } from '../../types/index.js';
import type { Settings } from '../../types/internal.js';
import { advertisingIds } from '../../lib/advertisingIds.js';
import { lockedBySignal } from '../../lib/lockedBySignal.js';

/** Whether the browser's signal is on, and nothing that sells, shares or advertises may run. */
export const isHonored = (settings: Pick<Settings, 'purposes' | 'vendors'>, decision: Decision): boolean =>
  (lockedBySignal(decision).length > 0 || decision.signalled.length > 0) &&
  advertisingIds(settings).every((id) => decision.choices[id] !== 'granted');
