import type { DisclosuresMessages } from '../messages.js';
/** Latvian, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
