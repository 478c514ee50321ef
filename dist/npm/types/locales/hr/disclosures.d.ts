import type { DisclosuresMessages } from '../messages.js';
/** Croatian, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
