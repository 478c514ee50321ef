import type { Store } from '../record/store.js';
import type { Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import { type Listeners } from './listeners.js';
/**
 * What a decision does beside the gate's work: signals first, then clean-up. One that fails, for the page has broken what
 * it uses, does not keep the other from doing its part.
 */
export declare const createEffects: (settings: Settings, store: Store) => Listeners<Decision>;
