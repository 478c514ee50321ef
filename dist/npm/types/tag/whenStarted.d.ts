import type { ScriptTagConsent } from '../types/index.js';
/** Calls back with the consent object of the script tag that comes after, before any other code that waits for it. */
export declare const whenStarted: (callback: (consent: ScriptTagConsent) => void) => void;
