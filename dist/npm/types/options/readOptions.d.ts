import type { Vendor } from '../types/index.js';
import type { Settings } from '../types/internal.js';
/**
 * Fills in defaults. Whatever is missing, misspelt or malformed becomes its default or the strictest value, never a
 * milder one. Never throws. What only the interface uses is passed on as it is.
 */
export declare const readOptions: (input: unknown, catalogue?: readonly Vendor[]) => Settings;
