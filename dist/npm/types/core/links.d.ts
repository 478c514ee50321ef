import type { View } from '../types.js';
/** Opens layers from the page's own buttons and links, and from the address, until `signal` ends it. */
export declare const watchLinks: (show: (view: View) => unknown, signal: AbortSignal) => void;
