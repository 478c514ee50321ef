import type { Decision } from '../../types/index.js';
import type { Settings } from '../../types/internal.js';
/** Whether the browser's signal is on, and nothing that sells, shares or advertises may run. */
export declare const isHonored: (settings: Pick<Settings, 'purposes' | 'vendors'>, decision: Decision) => boolean;
