import type { DisclosuresMessages } from '../messages.js';
/** Danish, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
