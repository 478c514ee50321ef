/** In place of `loadGpp` in a file that pages load by a tag. */
import type { Settings } from '../types/internal.js';
import type { GppModule } from './GppTeller.js';
export declare const loadGpp: (settings: Settings) => Promise<GppModule>;
