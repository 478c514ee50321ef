import type { DisclosuresMessages } from '../messages.js';
/** Greek, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
