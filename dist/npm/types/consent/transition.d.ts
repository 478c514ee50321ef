import type { Gate } from '../gate/gate.js';
import type { Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import type { Store } from '../record/store.js';
import type { Listeners } from './listeners.js';
/** What brings the page in line with a decision. */
export interface Transition {
    /** Does for the decision the page opens with what there is to do. */
    start(): void;
    /** Puts a decision into force whose record is written. */
    transition(next: Decision): void;
}
/**
 * Everything that follows from a decision, in this order: signals, sweep, what is taken back, events, release.
 * `live` holds the one in force.
 */
export declare const createTransition: (settings: Settings, live: {
    decision: Decision;
}, gate: Gate, changes: Listeners<Decision>, store: Store) => Transition;
