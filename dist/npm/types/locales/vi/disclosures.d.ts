import type { DisclosuresMessages } from '../messages.js';
/** Vietnamese, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
