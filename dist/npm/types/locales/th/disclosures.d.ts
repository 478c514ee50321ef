import type { DisclosuresMessages } from '../messages.js';
/** Thai, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
