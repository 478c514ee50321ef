import type { DisclosuresMessages } from '../messages.js';
/** Spanish, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
