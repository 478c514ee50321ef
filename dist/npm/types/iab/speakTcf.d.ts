import type { Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import type { TcfDesk } from './TcfDesk.js';
/**
 * Opens `__tcfapi` for a registered platform, and tells decisions by it. Gives what takes decisions; without an id and a list of
 * the platform's own there is no `__tcfapi`. `handOver` is given what the interface is to show, where the framework applies.
 */
export declare const speakTcf: (settings: Settings, handOver?: (desk: Promise<TcfDesk | undefined>) => void) => ((decision: Decision) => void);
