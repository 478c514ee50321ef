import type { DisclosuresMessages } from '../messages.js';
/** Swedish, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
