import type { DisclosuresMessages } from '../messages.js';
/** Czech, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
