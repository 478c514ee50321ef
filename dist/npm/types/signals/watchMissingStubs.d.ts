import type { Vendor } from '../types/index.js';
/** In the debug build: tells the developer of calls that fail as nothing stands for a held vendor's global. */
export declare const watchMissingStubs: (vendors: readonly Vendor[]) => void;
