import type { DisclosuresMessages } from '../messages.js';
/** Maltese, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
