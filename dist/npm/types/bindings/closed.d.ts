import type { Consent, Decision } from '../types/index.js';
/** Where nobody can have decided: everything is denied. */
export declare const closedDecision: Decision;
/** Stands where there is no consent object: on servers, without one, and where making it has failed. */
export declare const closedConsent: Consent;
