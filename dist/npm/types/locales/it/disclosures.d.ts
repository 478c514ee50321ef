import type { DisclosuresMessages } from '../messages.js';
/** Italian, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
