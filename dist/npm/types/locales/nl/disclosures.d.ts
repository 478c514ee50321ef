import type { DisclosuresMessages } from '../messages.js';
/** Dutch, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
