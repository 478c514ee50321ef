import type { DisclosuresMessages } from '../messages.js';
/** Hungarian, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
