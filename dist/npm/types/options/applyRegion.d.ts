import type { Options } from '../types/index.js';
import type { Settings } from '../types/internal.js';
/** The settings with the rules of the visitor's region: what `sekisho.regions.js` leaves on the shelf, with its version. */
export interface WithRegion {
    (settings: Settings, given: Partial<Options>): Settings;
    readonly version?: string;
}
/**
 * Puts the rules of the visitor's region into force. Where the page counts on them and they cannot be made, as where their file has
 * failed to load, everything is asked for.
 */
export declare const applyRegion: (settings: Settings, given: Partial<Options>) => Settings;
