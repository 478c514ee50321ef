import type { DisclosuresMessages } from '../messages.js';
/** Persian, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
