import type { DisclosuresMessages } from '../messages.js';
/** Indonesian, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
