import type { DisclosuresMessages } from '../messages.js';
/** Ukrainian, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
