import type { DisclosuresMessages } from '../messages.js';
/** Lithuanian, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
