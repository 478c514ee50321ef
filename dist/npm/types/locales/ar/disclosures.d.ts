import type { DisclosuresMessages } from '../messages.js';
/** Arabic, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
