import type { DisclosuresMessages } from '../messages.js';
/** Portuguese of Brazil, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
