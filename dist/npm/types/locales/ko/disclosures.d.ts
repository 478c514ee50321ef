import type { DisclosuresMessages } from '../messages.js';
/** Korean, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
