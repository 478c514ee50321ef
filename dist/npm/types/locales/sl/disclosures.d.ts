import type { DisclosuresMessages } from '../messages.js';
/** Slovenian, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
