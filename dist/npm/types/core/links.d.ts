import type { View } from '../types.js';
import type { Ear } from './createEars.js';
/** Opens layers from the page's own buttons and links, and from the address. */
export declare const watchLinks: (show: (view: View) => unknown) => Ear;
