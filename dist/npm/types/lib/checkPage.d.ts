/** Whether the page has what visitors need everywhere, for the developer: the debug build's only. */
import type { Settings } from '../types/internal.js';
/** Reports what is missing, once the page has loaded and has nothing to do. */
export declare const checkPage: (settings: Settings) => void;
