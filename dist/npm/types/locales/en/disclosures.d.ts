import type { DisclosuresMessages } from '../messages.js';
/** English, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
