import type { DisclosuresMessages } from '../messages.js';
/** Russian, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
