import type { DisclosuresMessages } from '../messages.js';
/** Bulgarian, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
