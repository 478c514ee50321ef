import type { Settings } from '../types/internal.js';
/** The settings, with what is known of each vendor of the catalogue under what the site says itself. */
export declare const applyCatalogue: (settings: Settings) => Settings;
