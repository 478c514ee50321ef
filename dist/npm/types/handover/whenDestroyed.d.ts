import type { Consent } from '../types/index.js';
/** Calls back when the consent object is destroyed: what listens for it ends with it. */
export declare const whenDestroyed: (consent: Consent, work: () => void) => void;
