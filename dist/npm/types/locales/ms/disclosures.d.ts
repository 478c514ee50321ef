import type { DisclosuresMessages } from '../messages.js';
/** Malay, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
