import type { Consent, Settings } from '../types.js';
/** Consent where there is no page: nothing is recorded, nothing happens, what the regime denies is denied. */
export declare const idleConsent: (settings: Settings) => Consent;
