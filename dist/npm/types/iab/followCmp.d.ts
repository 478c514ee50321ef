import type { Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
/**
 * The settings of a page where another platform asks: ours does not, and whatever the other has not granted is locked, whatever
 * the record says.
 */
export declare const followSettings: (settings: Settings) => Settings;
/** Calls back with what the page calls by a global name, once it is there; what it gives looks for it again. */
type Watch = (name: string, use: (value: object) => void) => () => void;
/** Follows another consent platform of the page: what it grants is granted here, what it takes back is denied. */
export declare const followCmp: (settings: Settings, watch: Watch) => ((decision: Decision) => void);
export {};
