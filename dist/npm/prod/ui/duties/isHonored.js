import { advertisingIds } from '../../lib/advertisingIds.js';
import { lockedBySignal } from '../../lib/lockedBySignal.js';

/** Whether the browser's signal is on, and nothing that sells, shares or advertises may run. */
const isHonored = (settings, decision) => (lockedBySignal(decision).length > 0 || decision.signalled.length > 0) &&
    advertisingIds(settings).every((id) => decision.choices[id] !== 'granted');

export { isHonored };
