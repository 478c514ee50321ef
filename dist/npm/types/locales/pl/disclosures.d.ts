import type { DisclosuresMessages } from '../messages.js';
/** Polish, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
