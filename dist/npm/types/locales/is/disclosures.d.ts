import type { DisclosuresMessages } from '../messages.js';
/** Icelandic, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
