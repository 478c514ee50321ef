import type { View } from '../types/index.js';
import type { PageListener } from './pageListeners.js';
/** Opens layers from the page's own buttons and links, and from the address. */
export declare const watchLinks: (show: (view: View) => unknown) => PageListener;
