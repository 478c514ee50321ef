import type { DisclosuresMessages } from '../messages.js';
/** Catalan, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
