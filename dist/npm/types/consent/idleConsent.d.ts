import type { Consent } from '../types/index.js';
import type { Settings } from '../types/internal.js';
/** Consent where there is no page: nothing is recorded, nothing happens, what the regime denies is denied. */
export declare const idleConsent: (settings: Settings) => Consent;
