import type { Consent } from '../types/index.js';
/** The consent object of the page, whoever started it: what `createConsent` has given, or the script tag's. */
export declare const readRunning: () => Consent | undefined;
