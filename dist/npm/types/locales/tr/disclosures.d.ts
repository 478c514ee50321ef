import type { DisclosuresMessages } from '../messages.js';
/** Turkish, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
