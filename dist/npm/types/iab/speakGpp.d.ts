import type { Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
/**
 * Opens `__gpp` and tells decisions by it: of visitors in the US by a section, for which the library is loaded; elsewhere that no
 * section applies. Gives what takes decisions.
 */
export declare const speakGpp: (settings: Settings) => ((decision: Decision) => void);
