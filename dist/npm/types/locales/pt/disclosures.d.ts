import type { DisclosuresMessages } from '../messages.js';
/** Portuguese of Portugal, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
