import type { Settings } from '../types/internal.js';
import type { GppModule } from './GppTeller.js';
/** What makes GPP strings, as the bundler splits it off. It needs the package `@iabgpp/cmpapi`. */
export declare const loadGpp: (_settings: Settings) => Promise<GppModule>;
