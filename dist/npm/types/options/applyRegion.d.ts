import type { Options } from '../types/index.js';
import type { Settings } from '../types/internal.js';
/** The settings with the rules of the visitor's region, as `sekisho.regions.js` makes them where it came first. */
export type WithRegion = (settings: Settings, given: Partial<Options>) => Settings;
/** Puts the rules of the visitor's region into force. Where they cannot be made, everything is asked for. */
export declare const applyRegion: WithRegion;
