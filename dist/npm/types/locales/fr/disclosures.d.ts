import type { DisclosuresMessages } from '../messages.js';
/** French, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
