import type { DisclosuresMessages } from '../messages.js';
/** Romanian, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
