import type { DisclosuresMessages } from '../messages.js';
/** Irish, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
