import type { DisclosuresMessages } from '../messages.js';
/** Estonian, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
