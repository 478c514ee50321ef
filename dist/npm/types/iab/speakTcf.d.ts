import type { Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
/**
 * Opens `__tcfapi` for a registered platform, and tells decisions by it. Gives what takes decisions; without an id and a list of
 * the platform's own there is no `__tcfapi`.
 */
export declare const speakTcf: (settings: Settings) => ((decision: Decision) => void);
