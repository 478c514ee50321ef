import type { DisclosuresMessages } from '../messages.js';
/** Hindi, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
