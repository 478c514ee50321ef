import type { Consent, Handover, HandoverOptions } from '../types/index.js';
/**
 * Takes over what a visitor has answered elsewhere, and hands over what they have answered here. The address alone can only
 * refuse; a grant needs a message from an origin that the page names, or the signature of a site that it names.
 */
export declare const createHandover: (consent: Consent, options?: HandoverOptions) => Handover;
