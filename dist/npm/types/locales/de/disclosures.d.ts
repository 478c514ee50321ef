import type { DisclosuresMessages } from '../messages.js';
/** German, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
