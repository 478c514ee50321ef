import type { DisclosuresMessages } from '../messages.js';
/** Slovak, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
