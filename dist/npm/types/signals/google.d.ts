/**
 * Google Consent Mode v2, basic mode: Google's tags are held until permitted; those that then load find the choices.
 * https://developers.google.com/tag-platform/security/guides/consent
 */
import type { Decision, Settings } from '../types.js';
/** Speaks for the declared Google vendors; stays silent if there are none. */
export declare const createGoogleSignal: (settings: Settings) => ((decision: Decision) => void);
