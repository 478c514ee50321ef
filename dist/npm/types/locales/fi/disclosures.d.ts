import type { DisclosuresMessages } from '../messages.js';
/** Finnish, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
