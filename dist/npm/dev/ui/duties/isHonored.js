import { isLockedBySignal } from '../../lib/isLockedBySignal.js';
import { advertisers } from './advertisers.js';

/** Whether the browser's signal is on, and nothing that sells, shares or advertises may run. */
const isHonored = (settings, decision) => (isLockedBySignal(decision) || decision.signalled.length > 0) &&
    advertisers(settings).every((id) => decision.choices[id] !== 'granted');

export { isHonored };
