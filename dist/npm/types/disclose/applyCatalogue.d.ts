/** The chunk of what is known of the vendors beyond the core set, for those sites that use one of them. */
import type { Settings } from '../types.js';
/** The settings, with what is known of each vendor of the catalogue under what the site says itself. */
export declare const applyCatalogue: (settings: Settings) => Settings;
