import type { Options } from '../types/index.js';
import type { Settings } from '../types/internal.js';
/** Reports what a site says of its vendors, purposes and visitors that is not heard, or contradicts what is known. */
export declare const checkFacts: (settings: Settings, given: Partial<Options>) => void;
